/** @jest-environment jsdom */
import { printPart } from '../../src/ui/print';

const page = (): HTMLElement => {
  document.body.innerHTML = `
    <nav id="suite">Microsoft 365</nav>
    <div id="scroll"><header id="site">Sait</header><main id="zone"><section id="part"><p id="content">Register</p></section><section id="other">Kaart</section></main></div>
    <footer id="foot">Jalus</footer>`;
  return document.getElementById('part') as HTMLElement;
};

const marked = (mark: string): string[] => [...document.querySelectorAll(`.${mark}`)].map(({ id, tagName }) => id || tagName);

let seen: Record<string, string[]> = {};
beforeEach(() => {
  window.print = () => { seen = { beside: marked('beside'), around: marked('around'), part: marked('part'), a3Landscape: marked('a3Landscape') }; };
});

afterEach(() => window.dispatchEvent(new Event('afterprint')));

test('only the part is on the paper, and nothing around it cuts it off', () => {
  printPart(page(), 'A3 landscape');
  expect(seen).toEqual({
    beside: ['suite', 'site', 'other', 'foot'], around: ['HTML', 'BODY', 'scroll', 'zone'], part: ['part'], a3Landscape: ['part']
  });
});

test('the page is as it was once printing has ended', () => {
  const part = page();
  const before = document.documentElement.outerHTML;
  printPart(part);
  window.dispatchEvent(new Event('afterprint'));
  expect(document.documentElement.outerHTML.replace(/ class=""/g, '')).toBe(before.replace(/ class=""/g, ''));
});
