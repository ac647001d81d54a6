import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

/** The floor: what a page with one web part costs when the web part does nothing. */
export default class EmptyWebPart extends BaseClientSideWebPart<Record<string, never>> {
  public override render(): void {
    const content = document.createElement('p');
    content.dataset.content = 'empty';
    content.textContent = 'empty';
    this.domElement.replaceChildren(content);
  }
}
