import type { SPFI } from '@pnp/sp';
import { toBody } from '../../src/data/cells';
import { confirmations as list, policyAreas, services, supportServices } from '../../src/data/schema';
import type { ListSchema } from '../../src/data/schema/list';
import type { CardSubject } from '../../src/domain/cards/keepers';
import { addDays, addMonths, type PlainDate } from '../../src/domain/time/plainDate';
import type { Table } from '.';
import { momentOn, workingDayBefore } from './approvals/moments';
import type { Days } from './days';
import type { Ids } from './keyring';
import { addRows } from './rowWriter';
import type { SettableClock } from './clock';

/** What somebody said of a card, told by keys: *info õige*, or what is not. */
export interface ToldConfirmation {
  readonly by: string;
  /** epoch ms */
  readonly at: number;
  readonly about: { readonly kind: CardSubject['kind']; readonly key: string };
  /** Key of a point of the checklist; absent: the whole card. */
  readonly point?: string;
  /** What is not true; absent: it is. */
  readonly wrong?: string;
}

/** A little more than a year ago: a confirmation of then is late by now. */
const LONG_AGO_MONTHS = -13;

/** Most cards were never confirmed, some lately, some too long ago; two are not true, and one was confirmed by somebody who does not keep it. */
export const confirmationsAround = ({ today, lastMonth }: Days): readonly ToldConfirmation[] => {
  const ago = (days: number): PlainDate => workingDayBefore(today, days);
  const longAgo = addMonths(today, LONG_AGO_MONTHS);
  const said = (by: string, on: PlainDate, time: string, kind: CardSubject['kind'], key: string, more: Pick<ToldConfirmation, 'point' | 'wrong'> = {}): ToldConfirmation =>
    ({ by, at: momentOn(on, time), about: { kind, key }, ...more });
  return [
    said('poliitikajuht-a', longAgo, '10.15', 'policyArea', 'ravimid'),
    said('teenusejuht-f', longAgo, '11.02', 'service', 'tk-perearst'),
    said('siseauditi-juht-a', addDays(longAgo, 2), '9.30', 'supportService', 'siseaudit'),
    said('poliitikajuht-c', ago(40), '14.20', 'policyArea', 'esmatasand'),
    said('teenusejuht-a', ago(30), '9.05', 'service', 'ta-nakkus'),
    // Whoever kept the card on that day: the role has passed on since, and what was said stays.
    said('kvaliteedijuht-a', addDays(lastMonth.last, -9), '15.40', 'supportService', 'organisatsioon'),
    said('poliitikajuht-a', ago(12), '10.00', 'policyArea', 'ennetus'),
    said('personalijuht-a', ago(11), '13.10', 'supportService', 'personal'),
    said('teenusejuht-c', ago(10), '16.25', 'service', 'tai-noustamine'),
    // The agency's coordinator says it for a colleague.
    said('teenusejuht-e', ago(9), '8.50', 'service', 'ska-lastekaitse'),
    said('poliitikajuht-b', ago(7), '11.11', 'policyArea', 'pered', { point: 'goals' }),
    said('poliitikajuht-b', ago(7), '11.12', 'policyArea', 'pered', { point: 'team' }),
    said('teenusejuht-a', ago(6), '10.30', 'service', 'ta-nakkus', { point: 'risks', wrong: 'Puhangute ajal inimestest ei piisa. Maandamise kava on koostamisel.' }),
    said('poliitikajuht-c', ago(5), '12.45', 'policyArea', 'esmatasand', { point: 'laws', wrong: 'Sügisel muudetud nõuded on loetelust puudu.' }),
    said('kommunikatsioonijuht-a', ago(4), '9.00', 'supportService', 'kommunikatsioon'),
    said('lugeja', ago(3), '10.10', 'policyArea', 'ligipaasetavus')
  ];
};

const listOf: Readonly<Record<CardSubject['kind'], ListSchema>> = { policyArea: policyAreas, service: services, supportService: supportServices };

interface Place {
  readonly signedIn: (person: string) => SPFI;
  readonly sitePath: string;
  /** Without one everything is said now. */
  readonly clock?: SettableClock;
}

/** Each as the person whose word it is, at its moment. */
export const writeConfirmations = async ({ signedIn, sitePath, clock }: Place, told: readonly ToldConfirmation[], tables: readonly Table[], ids: Ids): Promise<void> => {
  for (const [n, { by, at, about: { kind, key }, point, wrong }] of told.entries()) {
    const subject = listOf[kind];
    const title = tables.find(table => table.list.name === subject.name)?.rows[key]?.Title;
    clock?.set(at);
    const body = toBody(list, {
      Title: String(title), SubjectKind: kind, SubjectId: ids.row(subject.name, key), Point: point, Truth: wrong === undefined, Note: wrong
    }, `${ids.person(by)}-sample-${n + 1}`);
    await addRows(signedIn(by), `${sitePath}/Lists/${list.name}`, [{ key: `${list.name} ${n + 1}`, body }]);
  }
};
