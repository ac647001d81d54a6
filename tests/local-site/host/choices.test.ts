import type { IncomingMessage } from 'node:http';
import { choicesOf, keptChoices } from '../../../local-site/host/choices';

const asked = (query: string, cookie?: string): ReturnType<typeof choicesOf> =>
  choicesOf({ headers: { cookie } } as IncomingMessage, new URL(`http://localhost/${query}`));

test('a first visit is light and Estonian, for reading', () => {
  expect(asked('')).toEqual({ theme: 'light', language: 'et', editing: false, debug: false, signedInAs: '' });
});

test('cookies keep theme, language and person', () => {
  expect(asked('', 'a=b; vajs-theme=dark; vajs-lang=en; vajs-as=kantsler-a')).toMatchObject({ theme: 'dark', language: 'en', signedInAs: 'kantsler-a' });
});

test('the address goes before the cookies, and is kept from then on', () => {
  const url = new URL('http://localhost/?theme=contrast&mode=edit');
  const choices = asked(url.search, 'vajs-theme=dark; vajs-lang=en');
  expect(choices).toMatchObject({ theme: 'contrast', language: 'en', editing: true });
  expect(keptChoices(url, choices)).toEqual(['vajs-theme=contrast; Path=/; SameSite=Lax; Max-Age=31536000']);
});

test('what is no theme or language is passed over', () => {
  expect(asked('?theme=pink&lang=xx', 'vajs-theme=pink')).toMatchObject({ theme: 'light', language: 'et' });
});
