import { pageData } from './page';

const icon = 'M13.94 5 15 6.06 6.06 15H5v-1.06L13.94 5Zm3.37-.94-1.37-1.37a1.5 1.5 0 0 0-2.12 0L3.5 13v3.5H7L17.31 6.18a1.5 1.5 0 0 0 0-2.12Z';

/** Puts the button that opens a web part's property pane above it; the page shows it in edit mode only. */
export const addPencil = (place: HTMLElement, title: string, open: () => void): void => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pencil';
  button.dataset.pencil = '';
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', icon);
  picture.append(path);
  button.append(picture, `${pageData.words.editWebPart}: ${title}`);
  button.addEventListener('click', open);
  place.prepend(button);
};
