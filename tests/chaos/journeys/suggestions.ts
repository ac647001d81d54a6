import { answerSuggestion, applySuggestion, type Answering } from '../../../src/data/answering';
import { services, suggestions } from '../../../src/data/schema';
import { requestIdOf, sendSuggestion } from '../../../src/data/suggesting';
import { toSuggestion } from '../../../src/data/suggestions';
import type { ServiceId } from '../../../src/domain/identity';
import type { Suggestion } from '../../../src/domain/suggestions/suggestion';
import { deskOf } from '../desk';
import type { Change } from '../held';
import { everything, type Journey, type Report } from '../journey';
import type { Site } from '../../../src/data/site';
import { rowsOn } from '../writing';

const MANAGER = 'kvaliteedijuht-b';

const suggesting: Journey = {
  name: 'reader suggests', as: 'lugeja',
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, 'lugeja', { haste });
    const [service] = await rowsOn(site, services);
    await rowsOn(site, suggestions);
    if (!site.me) throw new Error('Nobody');
    const request = requestIdOf(site.me.id);
    const suggestion = {
      subject: { kind: 'service', id: service.stamp.id as ServiceId }, subjectTitle: service.Title, text: 'Nimi on vananenud.', proposal: { kind: 'words' }
    } as const;
    const send = async (): Promise<Report> => {
      const sent = await sendSuggestion(site, suggestion, request);
      switch (sent.status) {
        case 'sent': return { ending: 'good', says: 'sent', told: everything('there'), again: send };
        case 'unsettled': return { ending: 'kept', says: `unsettled ${sent.error.kind}`, told: everything('kept'), again: send };
        default: return { ending: 'failed', says: `${sent.status} ${sent.error.kind}`, told: everything('notThere'), again: send };
      }
    };
    return send;
  }
};

const isMade = ({ list }: Change): boolean => list === 'RoleHolders';

/** What each outcome says of the change that was proposed and of the suggestion itself. */
const reportOf = (outcome: Answering, again: () => Promise<Report>): Report => {
  switch (outcome.status) {
    case 'answered': return { ending: 'good', says: 'answered', told: everything('there'), again };
    case 'unsettled': return { ending: 'kept', says: `unsettled ${outcome.error.kind}`, told: everything('kept'), again };
    case 'half': return { ending: 'kept', says: `half ${outcome.error.kind}`, told: change => (isMade(change) ? 'there' : 'notThere'), again };
    case 'failed': return { ending: 'failed', says: `failed ${outcome.error.kind}`, told: everything('notThere'), again };
    case 'tooLate':
    case 'crossed': return { ending: 'failed', says: outcome.status, told: everything('notThere'), wrong: ['nobody else has answered'], again };
    default: return outcome satisfies never;
  }
};

const openSuggestion = async (site: Site): Promise<Suggestion> => {
  const found = (await rowsOn(site, suggestions)).map(toSuggestion).find(({ proposal, state }) => state === 'open' && proposal.kind === 'holder');
  if (!found) throw new Error('No proposal of a holder');
  return found;
};

const answeringBy = (name: string, act: (site: Site, suggestion: Suggestion) => Promise<Answering>): Journey => ({
  name, as: MANAGER,
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, MANAGER, { haste });
    const suggestion = await openSuggestion(site);
    const answer = async (): Promise<Report> => reportOf(await act(site, suggestion), answer);
    return answer;
  }
});

export const suggestionJourneys: readonly Journey[] = [
  suggesting,
  answeringBy('manager applies a suggestion', (site, suggestion) => applySuggestion(site, suggestion, 'Rakendatud.')),
  answeringBy('manager declines a suggestion', (site, { id }) => answerSuggestion(site, id, { state: 'declined', words: 'Ei sobi.' }))
];
