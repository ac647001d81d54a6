import { errors } from '../errors';

const page = (content: string): string => `<%@ Page Language="C#" Inherits="Microsoft.SharePoint.WebPartPages.WikiEditPage" %>\n${content}\n`;

const modernPage = (layout: 'Home' | 'Article'): string =>
  page(`<mso:CustomDocumentProperties><mso:PageLayoutType>${layout}</mso:PageLayoutType></mso:CustomDocumentProperties>`);

/** The page that a new web opens with. */
export const homePageContent = (): Uint8Array => Buffer.from(modernPage('Home'), 'utf8');

/** What a new page holds, by `SP.TemplateFileType`. */
const templates: ReadonlyMap<number, string> = new Map([
  [0, page('<asp:Content ContentPlaceHolderID="PlaceHolderMain" runat="server"></asp:Content>')],
  [1, page('<asp:Content ContentPlaceHolderID="PlaceHolderMain" runat="server"><SharePoint:EmbeddedFormField FieldName="WikiField" runat="server" /></asp:Content>')],
  [2, page('<asp:Content ContentPlaceHolderID="PlaceHolderMain" runat="server"><WebPartPages:WebPartZone Title="Main" runat="server" /></asp:Content>')],
  [3, modernPage('Article')]
]);

/** Throws 400 for a type that is not known. */
export const templateContent = (type: number): Uint8Array => {
  const text = templates.get(type);
  if (text === undefined) throw errors.invalidArgument(`The template file type ${type} is not known.`);
  return Buffer.from(text, 'utf8');
};
