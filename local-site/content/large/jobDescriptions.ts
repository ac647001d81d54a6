import type { documents as documentList, posts as postList, roleHolders as holderList } from '../../../src/data/schema';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { momentOn, workingDayBefore } from '../approvals/moments';
import type { ToldAct, ToldDeed, ToldEdition, ToldText } from '../approvals/toldAct';
import { yearsBefore } from '../days';
import { trainingExpert, trainingSpecialist } from '../jobDescriptions/texts/training';
import { personnelPartner, personnelSpecialist } from '../jobDescriptions/texts/personnel';
import type { ToldContent } from '../jobDescriptions/toldContent';
import { asSample, type Entries } from '../told';
import { groups, numbered, topic } from './names';

const DEPARTMENTS = groups.length;
const ORGANISATION = 'som';
const OWNER = 'personalipartner';

/** Holders of the ministry's roles that every round asks. */
const PERSONNEL = 'personalijuht-a';
const LAWYER = 'oigusala-juht-a';

const managers = ['strateegiajuht-a', 'teabehaldusnounik-a', 'siseauditi-juht-a', 'valisvahendite-juht-a', 'kriisijuht-a', 'kommunikatsioonijuht-a'];
const heads = ['osakonnajuhataja-a', 'osakonnajuhataja-b', 'poliitikajuht-a', 'poliitikajuht-b'];
const seated = ['teenusejuht-a', 'teenusejuht-b', 'teenusejuht-c', 'teenusejuht-d', 'teenusejuht-e', 'teenusejuht-f', 'teenusejuht-g', 'teenusejuht-h'];

const departmentOf = (n: number): number => n % DEPARTMENTS;
export const unitKey = (department: number): string => `osakond-${department + 1}`;
const managerPost = (department: number): string => `juhikoht-${department + 1}`;
const managerTitle = (department: number): string => `${groups[department]} poliitika juht`;
const managerIn = (department: number): string => managers[department % managers.length];
export const headOf = (department: number): string => heads[department % heads.length];

/** A post for each job description, and in each department the post of their line manager. */
export const morePosts = (count: number): Entries<typeof postList> => asSample({
  ...numbered('juhikoht', DEPARTMENTS, n => ({ Title: managerTitle(n), Unit: unitKey(n), Organisation: ORGANISATION, Seats: 1 })),
  ...numbered('koht', count, n => ({
    Title: `${topic(n).of} nõunik ${n + 1}`, Unit: unitKey(departmentOf(n)), Organisation: ORGANISATION, Seats: 1 + n % 3, Manager: managerPost(departmentOf(n))
  }))
});

export const jobDescriptions = (count: number): Entries<typeof documentList> => numbered('ametijuhend', count, n => ({
  Title: `${topic(n).of} nõuniku ${n + 1} ametijuhend`, Kind: 'jobDescription' as const, Stage: 'inUse' as const, Owner: OWNER,
  Organisation: ORGANISATION, Unit: unitKey(departmentOf(n)), Post: `koht-${n + 1}`
}));

/** One post in three is taken; each department has its head and its line manager. */
export const jobHolders = (count: number, today: PlainDate): Entries<typeof holderList> => {
  const row = { Basis: 'näidis', ValidFrom: yearsBefore(today, 2) };
  return asSample({
    ...numbered('suurjuht', DEPARTMENTS, n => ({ Role: 'osakonnajuhataja', Person: headOf(n), Unit: unitKey(n), ...row })),
    ...numbered('juhikoha-taitja', DEPARTMENTS, n => ({ Role: 'teenistuskoha-taitja', Person: managerIn(n), Post: managerPost(n), ...row })),
    ...numbered('koha-taitja', Math.floor(count / 3), n => ({
      Role: 'teenistuskoha-taitja', Person: seated[n % seated.length], Post: `koht-${n * 3 + 1}`, ...row
    }))
  });
};

const models: readonly ToldContent[] = [trainingExpert, trainingSpecialist, personnelPartner, personnelSpecialist];

/** As long as a real one, and different in each. */
const contentOf = (n: number, edition: number): ToldContent => {
  const model = models[n % models.length];
  return model.template === 'plain' ? model : {
    ...model, managers: [{ key: managerPost(departmentOf(n)), name: managerTitle(departmentOf(n)) }], substitutesFor: [{ key: 'nounik' }], substitutedBy: [{ key: 'nounik' }],
    purpose: `Kujundab ja viib ellu poliitikat, mille teema on ${topic(n).name.toLowerCase()}, ning nõustab partnereid (versioon ${edition}).`
  };
};

/** How far the later of a document's two editions has come: of ten, so many. */
const laterEditions: readonly ('confirmed' | 'none' | 'manager' | 'head' | 'returned' | 'coordinated')[] = [
  'confirmed', 'confirmed', 'confirmed', 'confirmed', 'none', 'none', 'manager', 'head', 'returned', 'coordinated'
];

/** Working days before today on which the rounds of a department began: long ago, some weeks ago, or just now. */
const FIRST = 98;
const SECOND = 50;
const NOW = 9;

/** The steps of the route, who answers and how many working days after the submission. */
const answering = (department: number): readonly (readonly [step: string, by: string])[] => [
  ['vahetu-juht', managerIn(department)], ['osakonnajuhataja', headOf(department)], ['personalipartner', PERSONNEL], ['jurist', LAWYER]
];

/**
 * What people did with the generated job descriptions: a first round for each, confirmed by an order, then for most a second one that
 * was confirmed too or is somewhere on its way; and those who have read, until there are `count` acts.
 */
export const jobActs = (documents: Entries<typeof documentList>, today: PlainDate, count: number): readonly ToldAct[] => {
  const acts: ToldAct[] = [];
  const days = Array.from({ length: FIRST + 1 }, (_, ago) => (ago === 0 ? today : workingDayBefore(today, ago)));
  const did = (by: string, ago: number, time: string, deed: ToldDeed): void => { acts.push({ ...deed, by, at: momentOn(days[ago], time) }); };
  const round = (document: string, n: number, edition: number, began: number, steps: number): void => {
    const text: ToldText = { document, edition, content: contentOf(n, edition), change: 'Ajakohastatud.' };
    did(PERSONNEL, began, '9.00', { does: 'submit', text, authors: [PERSONNEL] });
    answering(departmentOf(n)).slice(0, steps).forEach(([step, by], place) => did(by, began - 1 - place, `1${place}.00`, { does: 'coordinate', document, edition, step }));
  };
  const bind = (document: string, n: number, edition: number, began: number): void => {
    const serial = 1000 + began * 10 + departmentOf(n);
    did(PERSONNEL, began - 5, '15.00', {
      does: 'bindOrder', document, edition,
      order: { reference: `1-2/${serial}`, number: `näidis 1-2/${serial}`, date: days[began - 5], validFrom: days[began - 6], repeals: edition > 1 ? [edition - 1] : [] }
    });
  };

  const keys = Object.keys(documents);
  const confirmed: (ToldEdition & { readonly since: number })[] = [];
  keys.forEach((document, n) => {
    const began = FIRST - departmentOf(n);
    round(document, n, 1, began, 4);
    bind(document, n, 1, began);
    const later = laterEditions[Math.floor(n / DEPARTMENTS) % laterEditions.length];
    const next = { document, edition: 2 };
    const again = SECOND - departmentOf(n);
    if (later !== 'confirmed') confirmed.push({ document, edition: 1, since: began - 6 });
    switch (later) {
      case 'none': break;
      case 'confirmed':
        round(document, n, next.edition, again, 4);
        bind(document, n, next.edition, again);
        confirmed.push({ ...next, since: again - 6 });
        break;
      case 'manager': round(document, n, next.edition, 1 + departmentOf(n) % 4, 0); break;
      case 'head': round(document, n, next.edition, NOW, 1); break;
      case 'coordinated': round(document, n, next.edition, NOW, 4); break;
      case 'returned':
        round(document, n, next.edition, NOW, 1);
        did(headOf(departmentOf(n)), NOW - 2, '12.00', { does: 'return', ...next, step: 'osakonnajuhataja', text: 'Palun täpsustada tulemusi.' });
        break;
      default: later satisfies never;
    }
  });
  const rounds = acts.length;
  for (let n = 0; n < count - rounds; n++) {
    const { since, ...of } = confirmed[n % confirmed.length];
    did(seated[Math.floor(n / confirmed.length) % seated.length], Math.max(1, since - 2), '13.00', { does: 'acknowledge', ...of });
  }
  const place = new Map(acts.map((act, n) => [act, n]));
  return acts.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
};
