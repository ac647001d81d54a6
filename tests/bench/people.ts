import { approvalsOf } from '../../src/data/approvals/approvals';
import { toLogged } from '../../src/data/approvals/logRows';
import { compositionOf } from '../../src/domain/teams/composition';
import { mandateMatrix } from '../../src/domain/teams/mandates';
import { actingManagersOn } from '../../src/domain/teams/acting';
import { teamFindings } from '../../src/domain/teams/teamFindings';
import type { PersonId } from '../../src/domain/identity';
import { handoverOf } from '../../src/domain/people/relations/handover';
import { tiesOn } from '../../src/domain/people/relations/relations';
import { responsibilityOn } from '../../src/domain/people/responsibility';
import { roleCardsOn } from '../../src/domain/people/roleCards';
import { roleFindings } from '../../src/domain/people/roleFindings';
import { jobRegisterOn } from '../../src/domain/jobDescriptions/jobRegister';
import { plainDate } from '../../src/domain/time/plainDate';
import { foundedAt } from '../../local-site/content/approvals/moments';
import { groundOf } from '../../local-site/content/asRead';
import { approvalsOfContent } from '../local-site/content/approvalsOfContent';
import type { Figure } from './figures';
import { timed } from './timed';

const RUNS = 9;

/** What pages of people ask of the large content, in Node: 6,000 role holders, 150 core teams, a log of 20,000 rows. Nothing is drawn. */
export const peopleFigures = (): readonly Figure[] => {
  const on = plainDate('2026-11-21');
  const { facts, approvals, tables, keys, log, teams } = approvalsOfContent(on, 'large');
  const ground = groundOf(tables, keys, foundedAt(on));
  const rows = { ground, log: log.map(toLogged), editions: facts.editions };
  const relations = { ...facts, suggestions: [], approvals: { replay: approvals.replay, editions: approvals.editions, drafts: [] } };
  const ties = tiesOn(relations, on);
  const person = keys.person('teenusejuht-a');
  const rule = (name: string, work: () => unknown): Figure => ({ group: 'people', name, unit: 'ms', runs: timed(work, RUNS) });
  const matrix = mandateMatrix(teams, on);
  const sitting = matrix.teams.flatMap(({ composition }) => composition.seats).filter(({ phase }) => phase === 'sits').length;
  // Figures of teams whose proposals do not count would be of nothing.
  if (matrix.teams.length < 150 || sitting < 400) throw new Error(`${matrix.teams.length} teams, ${sitting} members`);
  return [
    rule(`${log.length} rows of the log read and replayed`, () => approvalsOf(rows)),
    rule('register of 2,000 job descriptions on a day', () => jobRegisterOn({ ...facts, ...approvals, drafts: [] }, on, on)),
    rule('composition of a team', () => compositionOf(teams, teams.teams[20], on)),
    rule(`mandate matrix of ${matrix.teams.length} teams and ${matrix.institutions.length} institutions`, () => mandateMatrix(teams, on)),
    rule('experts who act as managers', () => actingManagersOn(teams, on)),
    rule('findings of all teams', () => teamFindings(teams, on)),
    rule('role cards of 6,000 holders', () => roleCardsOn(facts.roles, facts.holders, on)),
    rule('findings of roles', () => roleFindings(facts, on)),
    rule('responsibility matrix', () => responsibilityOn(facts, on)),
    rule('who has to do with what, all ties of a day', () => tiesOn(relations, on)),
    rule('handover of a person', () => handoverOf(ties, { kind: 'person', id: person as PersonId }))
  ];
};
