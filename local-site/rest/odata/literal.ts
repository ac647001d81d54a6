/** A literal as it stands in a path, an alias or a filter (OData v3 URL conventions, the part that SharePoint reads). */
export type Literal =
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'boolean'; readonly value: boolean }
  | { readonly is: 'guid'; readonly value: string }
  | { readonly is: 'datetime'; readonly value: string }
  | { readonly is: 'null' };

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

export const printLiteral = (literal: Literal): string => {
  switch (literal.is) {
    case 'text': return quoted(literal.value);
    case 'number': return String(literal.value);
    case 'boolean': return String(literal.value);
    case 'guid': return `guid${quoted(literal.value)}`;
    case 'datetime': return `datetime${quoted(literal.value)}`;
    case 'null': return 'null';
    default: return literal satisfies never;
  }
};

/** The literal's content as text, for arguments that SharePoint reads leniently; undefined for null. */
export const literalText = (literal: Literal): string | undefined => literal.is === 'null' ? undefined : String(literal.value);
