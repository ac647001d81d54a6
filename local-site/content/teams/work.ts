import type { meetingItems as itemList, teamActions as actionList, teamDecisions as decisionList } from '../../../src/data/schema';
import { addDays } from '../../../src/domain/time/plainDate';
import { workingDayBefore } from '../approvals/moments';
import type { Days } from '../days';
import { asSample, type Entries, type Written } from '../told';

/** What teams have decided lately. */
export const teamDecisionsAround = ({ today }: Days): Entries<typeof decisionList> => asSample({
  'ennetus:koolid': {
    Title: 'Koolide ennetusprogrammid valitakse ühe kriteeriumide loendi järgi', Team: 'ennetus', Owner: 'teenusejuht-c', Day: workingDayBefore(today, 12),
    Reason: 'Praegu hindab iga asutus oma moodi ja koolid saavad vastuolulist nõu.'
  },
  'ennetus:andmed': { Title: 'Hõlmatuse andmed avaldatakse kord kvartalis', Team: 'ennetus', Owner: 'teenusejuht-a', Day: workingDayBefore(today, 11) },
  'pered:yks-leht': { Title: 'Peretoetuste muudatustest teavitatakse ühel lehel', Team: 'pered', Owner: 'teenusejuht-e', Day: workingDayBefore(today, 9) }
});

/** Late, due soon, under way and done. */
export const teamActionsAround = ({ today }: Days): Entries<typeof actionList> => asSample({
  'ennetus:kriteeriumid': { Title: 'Kriteeriumide loendi esimene kuju', Team: 'ennetus', Owner: 'teenusejuht-c', DueDay: addDays(today, -4), State: 'underWay' },
  'ennetus:kulu': { Title: 'Ennetuse kulu asutuste kaupa', Team: 'ennetus', Owner: 'poliitikajuht-a', DueDay: addDays(today, 9), State: 'open' },
  'ennetus:holmatus': {
    Title: 'Hõlmatuse andmete avaldamise kord', Team: 'ennetus', Owner: 'teenusejuht-a', DueDay: addDays(today, -6), State: 'done',
    DoneOn: addDays(today, -8), Result: 'Kord on kokku lepitud, esimene avaldamine järgmise kvartali alguses.'
  },
  'pered:leht': { Title: 'Ühe lehe tekst poliitikajuhile', Team: 'pered', Owner: 'teenusejuht-e', DueDay: addDays(today, 2), State: 'open' },
  'esmatasand:load': { Title: 'Lepime lubade teenusejuhi õigused kokku', Team: 'esmatasand', Owner: 'poliitikajuht-c', DueDay: addDays(today, 5), State: 'open' }
});

/** What members propose for the next meeting. */
export const meetingItems: readonly Written<typeof itemList>[] = [
  { by: 'teenusejuht-c', row: { Title: 'Koolitoidu uued juhised', Team: 'ennetus', State: 'open', Text: 'Vajame seisukohta enne aasta lõppu.', Sample: true } },
  { by: 'teenusejuht-a', row: { Title: 'Gripihooaja kokkuvõte', Team: 'ennetus', State: 'open', Sample: true } },
  { by: 'teenusejuht-d', row: { Title: 'Lastekaitse nõustamise koormus', Team: 'pered', State: 'open', Sample: true } }
];
