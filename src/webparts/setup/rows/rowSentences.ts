import type { RowDeviation, RowReport } from '../../../data/provisioning/rowRights';
import type { Keeper } from '../../../domain/cards/keepers';
import type { Language, Strings } from '../../../loc';
import type { RowRightsStrings } from '../../../loc/rowRights';

export interface RowWords {
  readonly words: RowRightsStrings;
  readonly strings: Strings;
  readonly language: Language;
}

/** One change of one row for one person: `who` is the group under which it stands by person. */
export interface RowLine { readonly row: RowReport; readonly who: string; readonly text: string }

const asWhat = ({ capacity, standsInFor }: Keeper, { edited }: RowReport, { roles, standsInFor: say }: RowRightsStrings): string => {
  const role = roles[edited?.subject.kind ?? 'policyArea'];
  return capacity === 'substitute' && standsInFor ? say(standsInFor.name, role) : role;
};

type Says = { readonly [K in RowDeviation['kind']]: (deviation: Extract<RowDeviation, { kind: K }>, row: RowReport, how: RowWords) => readonly Omit<RowLine, 'row'>[] };

const gains = (keeper: Keeper, row: RowReport, { words }: RowWords): Omit<RowLine, 'row'> =>
  ({ who: keeper.person.name, text: words.gains(keeper.person.name, asWhat(keeper, row, words)) });

const says: Says = {
  break: ({ give }, row, how) => give.map(keeper => gains(keeper, row, how)),
  give: ({ keeper }, row, how) => [gains(keeper, row, how)],
  take: ({ holder: { name }, until }, _, { words, strings: { common } }) => [{ who: name, text: words.loses(name, until && common.date(until)) }],
  restore: ({ holders }, _, { words }) => [{ who: holders[0]?.name ?? words.groupsAndLists, text: words.restores(holders.map(({ name }) => name)) }],
  door: ({ holders }, _, { words }) => [{ who: holders[0]?.name ?? words.groupsAndLists, text: words.door(holders.map(({ name, found }) => `${name} („${found.join(', ')}“)`)) }],
  ownDoor: ({ holder: { name, found } }, _, { words }) => [{ who: name, text: words.ownDoor(found) }],
  tooMuch: ({ holder: { name, found }, group, level }, _, { words, strings: { setup } }) =>
    [{ who: group ? words.groupsAndLists : name, text: words.tooMuch(group ? setup.groups[group] : name, found, setup.levels[level]) }],
  tooLittle: ({ group, level }, _, { words, strings: { setup } }) =>
    [{ who: words.groupsAndLists, text: words.tooLittle(setup.groups[group], setup.levels[level]) }]
};

/** A deviation of a row in words, a line for each person concerned. */
export const linesOf = (row: RowReport, deviation: RowDeviation, how: RowWords): readonly RowLine[] =>
  (says[deviation.kind] as (d: RowDeviation, r: RowReport, h: RowWords) => readonly Omit<RowLine, 'row'>[])(deviation, row, how)
    .map(line => ({ row, ...line }));

export const allLines = (rows: readonly RowReport[], how: RowWords): readonly RowLine[] =>
  rows.flatMap(row => row.deviations.flatMap(deviation => linesOf(row, deviation, how)));

export const nameOfRow = ({ id, title }: RowReport, words: RowRightsStrings): string => (title === '' ? words.row(id) : title);
