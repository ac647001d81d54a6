import * as React from 'react';
import { responsibilityParts, type ResponsibilityMatrix, type ResponsibilityPart, type ResponsibilityRow } from '../../../domain/people/responsibility';
import type { RoleStrings } from '../../../loc/roles';
import type { GridColumn } from '../../../ui/Grid';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { Vajs } from '../../../ui/vajs';
import styles from './Matrix.module.scss';

/** Who decides and who answers stand out; the words of a letter are heard, and stand in the legend. */
const strong: readonly ResponsibilityPart[] = ['decides', 'answers'];

export const PartLetter = ({ part, words }: { readonly part: ResponsibilityPart; readonly words: RoleStrings }): React.ReactElement => (
  <span className={`${styles.letter} ${strong.includes(part) ? styles.strong : ''}`} title={words.roles.parts[part]}>
    <span aria-hidden="true">{words.roles.partLetters[part]}</span><VisuallyHidden>{words.roles.parts[part]}</VisuallyHidden>
  </span>
);

const addressOfRow = (row: ResponsibilityRow, addressOf: Vajs['addressOf']): string => (row.kind === 'process'
  ? addressOf('processRegister', { document: String(row.document.code ?? row.document.id) }) : addressOf('managementCalendar', { entry: `f${row.forum.id}` }));

const nameColumn = (words: RoleStrings, addressOf: Vajs['addressOf']): GridColumn<ResponsibilityRow> => ({
  key: 'name', header: words.roles.matrix.row, width: 280, fixed: true,
  render: row => <a className={styles.link} href={addressOfRow(row, addressOf)}>{row.name}</a>
});

const othersColumn = (words: RoleStrings): GridColumn<ResponsibilityRow> =>
  ({ key: 'others', header: words.roles.matrix.others, width: 160, render: ({ others }) => <span className={styles.quiet}>{others || '–'}</span> });

/** Wide enough for the role's name, whose beginning several may share; pixels. */
const widthFor = (name: string): number => Math.max(88, Math.min(320, 28 + Math.ceil(7.2 * name.length)));

/** A column for each role, letters in the cells. */
export const columnsByRole = ({ roles, rows }: ResponsibilityMatrix, words: RoleStrings, addressOf: Vajs['addressOf']): readonly GridColumn<ResponsibilityRow>[] => [
  nameColumn(words, addressOf),
  ...roles.map(({ id, name }): GridColumn<ResponsibilityRow> => ({
    key: `role ${id}`, header: name, width: widthFor(name),
    render: ({ cells }) => <span className={styles.letters}>{(cells.get(id) ?? []).map(part => <PartLetter key={part} part={part} words={words} />)}</span>
  })),
  ...(rows.some(({ others }) => others) ? [othersColumn(words)] : [])
];

/** A column for each part, roles in the cells: for narrow screens, and for reading one row. */
export const columnsByPart = ({ roles, rows }: ResponsibilityMatrix, words: RoleStrings, addressOf: Vajs['addressOf']): readonly GridColumn<ResponsibilityRow>[] => [
  { ...nameColumn(words, addressOf), width: 'flex', minWidth: 220, fixed: undefined },
  ...responsibilityParts.map((part): GridColumn<ResponsibilityRow> => ({
    key: part, header: words.roles.parts[part], width: 'flex', minWidth: 150,
    render: ({ cells }) => {
      const names = roles.filter(({ id }) => cells.get(id)?.includes(part)).map(({ name }) => name);
      return names.length > 0 ? names.join(', ') : <span className={styles.quiet}>–<VisuallyHidden>{words.roles.matrix.none}</VisuallyHidden></span>;
    }
  })),
  ...(rows.some(({ others }) => others) ? [othersColumn(words)] : [])
];
