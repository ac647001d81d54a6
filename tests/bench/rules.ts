import { registerOn } from '../../src/domain/documents/register';
import { filterRegister } from '../../src/domain/documents/registerFilter';
import { indexHolders } from '../../src/domain/people/holders';
import { layOut } from '../../src/domain/policy/mapLayout';
import { matches } from '../../src/domain/policy/mapSearch';
import { policyMapOn } from '../../src/domain/policy/policyMap';
import { find, searchIndex } from '../../src/domain/search/search';
import { plainDate } from '../../src/domain/time/plainDate';
import { factsOfContent } from '../local-site/content/factsOfContent';
import type { Figure } from './figures';
import { timed } from './timed';

const RUNS = 15;

/** The pure rules over the large content, in Node: nothing is drawn. */
export const ruleFigures = (): readonly Figure[] => {
  const on = plainDate('2026-11-21');
  const { facts } = factsOfContent(on, 'large');
  const register = registerOn(facts, on);
  const map = policyMapOn(facts, on);
  const index = searchIndex(facts, on);
  const sizes = { card: { width: 240, height: 140 }, band: { height: 56 }, head: { height: 56 }, gap: 16, capacity: 12 };
  const rule = (name: string, work: () => unknown, atMost?: number): Figure =>
    ({ group: 'rules', name, unit: 'ms', runs: timed(work, RUNS), ...(atMost === undefined ? {} : { aim: { atMost } }) });
  return [
    rule('index 6,000 role holders', () => indexHolders(facts.roleHolders, facts.roles)),
    rule('register of 3,000 documents on a day', () => registerOn(facts, on)),
    rule('a keystroke in the register\'s filter', () => filterRegister(register.entries, { text: 'prots juht' }), 4),
    rule('policy map of 100 areas and 2,000 services on a day', () => policyMapOn(facts, on)),
    rule('layout of the map', () => layOut(map, sizes)),
    rule('a keystroke in the map\'s search', () => matches(map, 'juht a'), 16),
    rule('index of the front page\'s search', () => searchIndex(facts, on)),
    rule('a keystroke in the front page\'s search', () => find(index, 'prots', 20), 16)
  ];
};
