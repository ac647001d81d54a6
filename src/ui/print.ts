import styles from './print.module.scss';

const papers = { 'A4': 'a4', 'A4 landscape': 'a4Landscape', 'A3 landscape': 'a3Landscape' } as const;

export type Paper = keyof typeof papers;

/** From the part's parent to the page's root. */
const ancestorsOf = (part: Element): readonly Element[] =>
  part.parentElement ? [part.parentElement, ...ancestorsOf(part.parentElement)] : [];

const siblingsOf = (element: Element): readonly Element[] =>
  [...(element.parentElement?.children ?? [])].filter(sibling => sibling !== element && sibling !== document.head);

/**
 * Takes everything but the part off the paper and lets its surroundings grow with it: SharePoint keeps pages in boxes that
 * scroll, which a printer would cut off. Returns what undoes it.
 */
const alone = (part: Element, paper: Paper): (() => void) => {
  const around = ancestorsOf(part);
  const marks: readonly (readonly [Element, string])[] = [
    ...around.map(element => [element, styles.around] as const),
    ...[part, ...around].flatMap(siblingsOf).map(element => [element, styles.beside] as const),
    [part, styles.part], [part, styles[papers[paper]]]
  ];
  marks.forEach(([element, mark]) => element.classList.add(mark));
  return () => marks.forEach(([element, mark]) => element.classList.remove(mark));
};

/** Prints one part of the page alone. Browsers without named pages use the paper that the person chooses. */
export const printPart = (part: HTMLElement, paper: Paper = 'A4'): void => {
  const restore = alone(part, paper);
  // Some browsers return before the page is laid out for paper, so the end of printing is waited for.
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
};
