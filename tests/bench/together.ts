import { openAgency } from '../data/approvals/agency';
import { actTogether } from '../data/approvals/together';
import type { Figure } from './figures';

/** Twenty people act at once on one document, round after round; of some writes the answer is lost. */
export const togetherFigures = async (rounds: number): Promise<readonly Figure[]> => {
  const agency = await openAgency();
  try {
    const { lost, doubled, divided, acts, seconds } = await actTogether(agency, rounds);
    const figure = (name: string, count: number): Figure => ({ group: `twenty at once, ${rounds} rounds`, name, unit: 'acts', runs: [count], aim: { atMost: 0 } });
    return [
      figure('lost', lost), figure('doubled', doubled),
      { ...figure('rounds that not everybody sees alike', divided), unit: 'rounds' },
      { group: `twenty at once, ${rounds} rounds`, name: 'an act, told', unit: 'ms', runs: [seconds * 1000 / acts] }
    ];
  } finally {
    await agency.local.close();
  }
};
