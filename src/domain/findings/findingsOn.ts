import { documentFindings } from '../documents/gaps';
import type { Logged } from '../documents/logged';
import { registerOn } from '../documents/register';
import type { Facts } from '../facts';
import { roleFindings } from '../people/roleFindings';
import { policyMapOn } from '../policy/policyMap';
import type { TeamFinding } from '../teams/teamFindings';
import type { PlainDate } from '../time/plainDate';
import { severityOf } from './finding';
import type { Finding } from './finding';
import { rowFindings } from './rows';
import type { BadRow } from './rows';

/** Only job descriptions and holders name posts, so a page may leave them unread. */
export type FindingFacts = Omit<Facts, 'posts'> & Partial<Pick<Facts, 'posts'>>;

const NONE: readonly TeamFinding[] = [];

/**
 * Everything a person should look at on a day: what asks for an act first, then information. Those of core teams are told where teams
 * were read: who sits in them follows from the log of coordination, which most pages do not need. `logged`: what that log says of
 * documents, once it was read.
 */
export const findingsOn = (facts: FindingFacts, on: PlainDate, badRows: readonly BadRow[] = [], ofTeams: readonly TeamFinding[] = NONE, logged?: Logged): readonly Finding[] => {
  const all: readonly Finding[] = [
    ...rowFindings(facts, badRows),
    ...documentFindings(registerOn(facts, on, logged)),
    ...policyMapOn(facts, on).gaps,
    ...roleFindings(facts, on),
    ...ofTeams
  ];
  const asks = (finding: Finding): boolean => severityOf(finding) === 'finding';
  return [...all.filter(asks), ...all.filter(finding => !asks(finding))];
};
