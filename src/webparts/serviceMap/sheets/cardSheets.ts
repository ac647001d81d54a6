import type { Card, ServiceCard, SupportServiceCard } from '../../../domain/cards/serviceMap';
import { confirmedOn } from '../../../domain/cards/standing';
import type { Person } from '../../../domain/people/person';
import type { Strings } from '../../../loc';
import type { CardStrings } from '../../../loc/cards';
import type { ServiceMapStrings } from '../../../loc/serviceMap';
import { keeperText } from '../../../ui/cards/cardWords';
import type { Export, ExportColumn } from '../../../ui/export';
import type { CardsOfDay } from '../cardsOfDay';
import { ownerTexts, processTexts, todoText } from '../cardTexts';
import type { ServiceView } from '../views';

type Words = ServiceMapStrings['serviceMap'];

/** A line of a sheet: a card, and a process of it where the sheet has a line for each. */
interface Line { readonly card: Card; readonly process?: SupportServiceCard['processes']['lines'][number] }

type SheetOf = (shown: readonly Card[], day: CardsOfDay, on: string, strings: Strings, words: Words, cardWords: CardStrings) => Export<Line>;

const people = (persons: readonly Person[]): string => persons.map(({ name }) => name).join(', ');

/** What every card says of itself in each of the sheets. */
const standingColumns = (day: CardsOfDay, { columns }: Words, { checklist }: CardStrings): readonly ExportColumn<Line>[] => [
  { header: columns.standing, width: 20, value: ({ card }) => { const standing = day.standingOf(card); return standing && checklist.statuses[standing.whole.status]; } },
  { header: columns.confirmed, width: 16, kind: 'date', value: ({ card }) => { const standing = day.standingOf(card); return standing && confirmedOn(standing); } }
];

const ofService = (value: (card: ServiceCard) => string | undefined): ((line: Line) => string | undefined) =>
  ({ card }) => (card.kind === 'service' ? value(card) : undefined);

const services: SheetOf = (shown, day, on, { policyMap }, words, cardWords) => ({
  fileName: words.sheets.services(on), sheet: words.sheets.servicesSheet, rows: shown.map(card => ({ card })),
  columns: [
    { header: words.columns.service, width: 40, value: ({ card }) => card.name },
    { header: words.columns.agency, width: 30, value: ofService(({ organisation }) => organisation?.name) },
    { header: words.columns.areas, width: 40, value: ofService(({ areas }) => areas.map(({ name }) => name).join(', ')) },
    { header: words.columns.description, width: 50, value: ofService(({ service }) => service.description) },
    { header: words.columns.manager, width: 24, value: ({ card }) => people(card.leaders) },
    { header: words.columns.substitute, width: 24, value: ({ card }) => people(card.substitutes) },
    { header: words.columns.acting, width: 30, value: ofService(({ acting }) => acting.map(({ person, mandate }) => `${person.name} (${policyMap.mandates[mandate]})`).join(', ')) },
    { header: words.columns.team, width: 30, value: ({ card }) => day.teamsOf(card)?.map(({ team, members, pending }) => `${team.name}: ${words.team(members, pending)}`).join('; ') },
    { header: words.columns.link, width: 30, value: ofService(({ service }) => service.link) },
    ...standingColumns(day, words, cardWords),
    { header: words.columns.sample, width: 10, value: ({ card }) => card.sample }
  ]
});

const supportServices: SheetOf = (shown, day, on, strings, words, cardWords) => ({
  fileName: words.sheets.supportServices(on), sheet: words.sheets.supportSheet,
  rows: shown.flatMap((card): readonly Line[] =>
    (card.kind !== 'supportService' ? [] : card.processes.lines.length === 0 ? [{ card }] : card.processes.lines.map(process => ({ card, process })))),
  columns: [
    { header: words.columns.supportService, width: 40, value: ({ card }) => card.name },
    { header: words.columns.purpose, width: 50, value: ({ card }) => (card.kind === 'supportService' ? card.supportService.purpose : undefined) },
    { header: words.columns.leader, width: 24, value: ({ card }) => people(card.leaders) },
    { header: words.columns.substitute, width: 24, value: ({ card }) => people(card.substitutes) },
    { header: words.columns.code, width: 10, value: ({ process }) => process?.entry.document.code },
    { header: words.columns.process, width: 44, value: ({ process }) => { const said = process && processTexts(process, words); return said && [said.title, said.of].filter(Boolean).join(', '); } },
    { header: words.columns.owner, width: 30, value: ({ process }) => process && ownerTexts(process, strings, words).role },
    { header: words.columns.holder, width: 30, value: ({ process }) => process && ownerTexts(process, strings, words).holders },
    { header: words.columns.state, width: 16, value: ({ process }) => process && strings.register.statuses[process.entry.state.status] },
    ...standingColumns(day, words, cardWords)
  ]
});

const correctness: SheetOf = (shown, day, on, strings, words, cardWords) => ({
  fileName: words.sheets.correctness(on), sheet: words.sheets.correctnessSheet, rows: shown.map(card => ({ card })),
  columns: [
    { header: words.columns.card, width: 40, value: ({ card }) => card.name },
    { header: words.columns.kind, width: 20, value: ({ card }) => words.kinds[card.kind] },
    { header: words.columns.keepers, width: 50, value: ({ card }) => day.keepersOf(card).map(keeper => keeperText(card.subject, keeper, cardWords)).join('; ') },
    ...standingColumns(day, words, cardWords),
    {
      header: words.columns.until, width: 16, kind: 'date',
      value: ({ card }) => { const whole = day.standingOf(card)?.whole; return whole && 'until' in whole ? whole.until : undefined; }
    },
    { header: words.columns.due, width: 40, value: ({ card }) => todoText(day.standingOf(card), strings, words, cardWords) }
  ]
});

/** Each view as a sheet of what search and filters leave. The day is written as people read it. */
export const cardSheets: Readonly<Record<ServiceView, SheetOf>> = { services, supportServices, correctness };
