import type { PersonId } from '../../../domain/identity';
import { fold, foldWords, hasWords } from '../../../domain/search/fold';
import type { MandateMatrix, MatrixTeam } from '../../../domain/teams/mandates';

/** Whether a person leads a team or has a place in it, given or proposed. */
const isMine = ({ composition: { leaders, seats } }: MatrixTeam, me: PersonId): boolean =>
  leaders.some(({ person }) => person.id === me) || seats.some(({ person }) => person.id === me);

/** Everything that a team is found by. */
const textOf = ({ composition: { team, leaders, seats } }: MatrixTeam, subject: string): string =>
  fold([team.name, subject, ...leaders.map(({ person }) => person.name), ...seats.map(({ person }) => person.name)].join(' '));

export interface TeamLines { readonly mine: readonly MatrixTeam[]; readonly others: readonly MatrixTeam[] }

/** Teams of the day that fit what somebody seeks: one's own apart from the rest. */
export const teamLines = ({ teams }: MandateMatrix, me: PersonId | undefined, sought: string, subjectOf: (team: MatrixTeam) => string): TeamLines => {
  const words = foldWords(sought);
  const found = words.length === 0 ? teams : teams.filter(team => hasWords(textOf(team, subjectOf(team)), words));
  return { mine: found.filter(team => me !== undefined && isMine(team, me)), others: found.filter(team => me === undefined || !isMine(team, me)) };
};
