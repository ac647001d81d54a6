import { parseCode } from '../../../src/domain/documents/code';
import type { RegisterFacts } from '../../../src/domain/facts';
import { document, edition, facts, holder, listed, organisation, person, role, since, supportService, until } from '../given';

const code = (text: string): string => parseCode(text) ?? '';

/** A small register in the shape of chapter 3.2: P02 stands three times, one owner is external, one process is being drafted. */
export const roles = [
  role({ id: 1, name: 'Strateegiaosakonna juhataja' }),
  role({ id: 2, name: 'Eelarveplaneerimise juht' }),
  role({ id: 3, name: 'Finantsarvestusjuht' }),
  role({ id: 4, name: 'Õigustalituse juht', organisation: 7 }),
  role({ id: 5, name: 'Kvaliteedijuht', key: 'qualityManager' })
];

export const chapter32: RegisterFacts = facts({
  organisations: [organisation({ id: 7, name: 'Rahandusministeeriumi ühisosakond', shortName: 'ÜO', kind: 'external' })],
  roles,
  supportServices: [
    supportService({ id: 1, name: 'Finantside juhtimine', order: 5 }),
    supportService({ id: 2, name: 'Strateegiline planeerimine', order: 4 }),
    supportService({ id: 3, name: 'Siseaudit', order: 13 })
  ],
  documents: [
    document({ id: 1, code: code('P02'), title: 'Strateegilise planeerimise ja finantsjuhtimise protsess', owner: 1 }),
    document({ id: 2, code: code('P06'), title: 'Hankeprotsess', owner: 4 }),
    document({
      id: 3, code: code('P15'), title: 'Poliitikajuhtimise protsess', otherTitle: 'Poliitikavaldkonna juhtimise protsess', owner: 5
    }),
    document({ id: 4, code: code('S01'), title: 'Juhtimissüsteem', kind: 'systemDescription', owner: 5 }),
    document({ id: 5, code: code('S01_V01'), title: 'Juhtimiskalender', kind: 'form' }),
    document({ id: 6, title: 'Analüüsiprotsess', stage: 'drafting', owner: 2 }),
    document({ id: 7, code: code('P16'), title: 'Raamistik', stage: 'merged', mergedInto: 4 })
  ],
  editions: [
    edition({ id: 1, document: 1, number: 1, validity: since('2025-06-01') }),
    edition({ id: 2, document: 2, number: 2, validity: since('2025-12-15') }),
    edition({ id: 3, document: 3, number: 1, validity: since('2026-09-01') }),
    edition({ id: 4, document: 4, number: 2, validity: { until: '2026-06-30' } }),
    edition({ id: 5, document: 4, number: 3, validity: since('2026-07-01') }),
    edition({ id: 6, document: 5, number: 1, validity: since('2026-07-01') }),
    edition({ id: 7, document: 7, number: 1, validity: { until: '2026-06-30' } })
  ],
  listedProcesses: [
    listed({ id: 1, supportService: 1, document: 1, order: 2, part: { title: 'Finantsarvestus', owner: 3 } }),
    listed({ id: 2, supportService: 1, document: 1, order: 1, part: { title: 'Eelarve planeerimine', owner: 2 } }),
    listed({ id: 3, supportService: 1, document: 2, order: 3 }),
    listed({ id: 4, supportService: 2, document: 1, order: 1 }),
    listed({ id: 5, supportService: 2, document: 6, order: 2 })
  ],
  holders: [
    holder({ id: 1, role: 1, person: person(1, 'Strateegiaosakonna juhataja A') }),
    holder({ id: 2, role: 2, person: person(2, 'Eelarveplaneerimise juht A') }),
    holder({ id: 3, role: 5, person: person(3, 'Kvaliteedijuht A'), validity: until('2026-10-31') }),
    holder({ id: 4, role: 5, person: person(4, 'Kvaliteedijuht B'), validity: since('2026-11-01') }),
    holder({ id: 5, role: 5, person: person(5, 'Asendaja A'), onBehalfOf: 4 })
  ]
});
