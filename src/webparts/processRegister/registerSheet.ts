import type { RegisterLine } from '../../domain/documents/registerGroups';
import type { Language, Strings } from '../../loc';
import type { ExportColumn } from '../../ui/export';
import { documentName, holdersText, kindName, orderText, reviewText } from './documentWords';
import { headingOf } from './lines/headings';
import type { RegisterColumnKey } from './columns/registerColumns';
import { isGap, type ShownGroup, type ShownLine } from './lines/registerLines';

/** A row of the sheet: a line with the heading it stands under. */
export interface SheetRow { readonly line: ShownLine; readonly heading?: string }

/** The rows on screen, in their order; a sheet has no closed groups. */
export const sheetRows = (groups: readonly ShownGroup[], strings: Strings): readonly SheetRow[] =>
  groups.flatMap(group => {
    const heading = headingOf(group, strings)?.title;
    return group.lines.map(line => ({ line, heading }));
  });

type Value = ReturnType<ExportColumn<SheetRow>['value']>;

/** A column whose cell is empty where no document stands. */
const of = (
  header: string, width: number, value: (line: RegisterLine) => Value, more?: Pick<ExportColumn<SheetRow>, 'kind'>
): ExportColumn<SheetRow> => ({ header, width, ...more, value: ({ line }) => (isGap(line) ? undefined : value(line)) });

const day = { kind: 'date' } as const;

/** What each column of the screen becomes: facts that share a cell there have cells of their own here. */
const columnsOf = (strings: Strings, language: Language): Readonly<Record<RegisterColumnKey, readonly ExportColumn<SheetRow>[]>> => {
  const { columns, exported, statuses, gapTitle, panel } = strings.register;
  return {
    code: [{ header: columns.code, width: 10, value: ({ line }) => (isGap(line) ? line.gap : line.entry.document.code) }],
    title: [
      {
        header: columns.title, width: 52,
        value: ({ line }) => (isGap(line) ? gapTitle : line.listing?.part?.title ?? line.entry.document.title)
      },
      of(exported.partOf, 30, ({ entry, listing }) => listing?.part && documentName(entry.document))
    ],
    kind: [of(columns.kind, 18, ({ entry }) => kindName(entry.document.kind, language))],
    status: [of(columns.status, 14, ({ entry }) => statuses[entry.state.status])],
    owner: [
      of(columns.owner, 36, ({ owner }) => owner?.role.name),
      of(exported.holder, 36, ({ owner }) => owner && holdersText(owner, strings))
    ],
    edition: [
      of(panel.edition, 10, ({ entry }) => entry.edition?.number),
      of(exported.inForceFrom, 14, ({ entry }) => entry.edition?.validity.from, day),
      of(exported.order, 28, ({ entry }) => entry.edition && orderText(entry.edition, strings)),
      of(exported.round, 28, ({ entry: { round, unverified } }) =>
        [round && strings.register.roundOf(round.edition, strings.register.rounds[round.status]), unverified && strings.register.unverified].filter(Boolean).join('; ') || undefined)
    ],
    review: [
      of(columns.review, 14, ({ entry }) => entry.review?.due, day),
      of(exported.reviewState, 24, ({ entry }) => entry.review && reviewText(entry.review, strings))
    ],
    supportService: [
      of(columns.supportService, 40, ({ entry, listing }) => listing?.supportService.name ??
        [...new Set(entry.listings.map(({ supportService }) => supportService.name))].join('; '))
    ]
  };
};

/** The columns of the sheet for the columns that are shown; under headings each row also says which it stands under. */
export const sheetColumns = (
  shown: readonly string[], grouped: boolean, strings: Strings, language: Language
): readonly ExportColumn<SheetRow>[] => {
  const columns = columnsOf(strings, language);
  return [
    ...(grouped ? [{ header: strings.register.exported.group, width: 40, value: ({ heading }: SheetRow) => heading }] : []),
    ...shown.flatMap(key => columns[key as RegisterColumnKey])
  ];
};
