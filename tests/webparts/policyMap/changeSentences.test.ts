import { changesBetween } from '../../../src/domain/policy/mapChanges';
import * as english from '../../../src/loc/en-us';
import * as estonian from '../../../src/loc/et-ee';
import { sentencesOf } from '../../../src/webparts/policyMap/changes/changeSentences';
import { mapOn } from '../../domain/policy/smallMap';

const told = (from: string, to: string, words = estonian.policyMap): readonly string[] =>
  changesBetween(mapOn(from), mapOn(to)).flatMap(change => sentencesOf(change, words));

test('each change is told in a sentence', () => {
  expect(told('2026-11-20', '2026-12-01')).toEqual([
    'Lõppenud valdkond lahkub kaardilt', 'Rahvatervis: juht Poliitikajuht A → Poliitikajuht B', 'Algab teenus Uus teenus'
  ]);
});

test('in English too', () => {
  expect(told('2026-12-01', '2026-11-20', english.policyMap)).toEqual([
    'Lõppenud valdkond joins the map', 'Rahvatervis: leader Poliitikajuht B → Poliitikajuht A', 'Service Uus teenus ends'
  ]);
});

test('a place that nobody fills is called so', () => {
  const [change] = changesBetween(mapOn('2026-11-21'), mapOn('2026-12-01')).filter(({ kind }) => kind === 'leadersChanged');
  expect(sentencesOf({ ...change, kind: 'leadersChanged', after: [] } as typeof change, estonian.policyMap)).toEqual([
    `Rahvatervis: juht Poliitikajuht A → ${estonian.policyMap.nobody}`
  ]);
});

test('who joins and who leaves a core team are told apart', () => {
  const [area] = mapOn('2026-11-21').unplaced;
  const [joined, left] = [{ id: 1, name: 'Nõunik B' }, { id: 2, name: 'Nõunik C' }] as never[];
  expect(sentencesOf({ kind: 'teamChanged', area: area.area, joined: [joined], left: [left] }, estonian.policyMap)).toEqual([
    'Hoolekanne: tuumiktiimist lahkub Nõunik C', 'Hoolekanne: tuumiktiimi tuleb Nõunik B'
  ]);
});
