import type { Answerer } from '../../../domain/approval/route';
import type { RouteProblem } from '../../../domain/approval/routeProblems';

type Asked = Exclude<Answerer['who'], 'role'>;

/** Kooskõlastusringid: the routes as the quality manager keeps them. */
export const routes = {
  intro: 'Ring määrab, kes dokumendile enne kinnitamist vastavad. Muudatus kehtib järgmistest esitamistest: pooleliolevad ringid jäävad nii, nagu need esitamise päeval olid.',
  everywhere: 'kõik asutused, millel oma ringi ei ole',
  asked: {
    lineManager: 'vahetu juht', departmentHead: 'osakonnajuhataja', headsConcerned: 'puudutatud osakondade juhatajad',
    agencyHeads: 'puudutatud asutuste juhid', owner: 'omanik', employee: 'töötaja'
  } satisfies Record<Asked, string>,
  unknownRole: 'roll on valimata',
  beside: 'koos eelmisega',
  onlyWithCosts: 'ainult kui kaasneb kulu',
  time: (days: number): string => (days === 1 ? '1 tööpäev' : `${days} tööpäeva`),
  none: 'Ühtegi ringi ei ole. Ilma ringita ei saa dokumente kooskõlastamiseks esitada.',
  ended: 'Lõppenud ringid',
  addRoute: 'Lisa ring',
  editRoute: 'Muuda ringi',
  addStep: 'Lisa samm',
  editStep: (name: string): string => `Muuda sammu ${name}`,
  readingList: 'Tutvumiskohustused SharePointis',
  problems: {
    nobodyAsked: () => 'Ringis ei ole ühtegi sammu, kus keegi vastaks.',
    roleMissing: ({ step }) => `Sammul „${step.name}“ on roll valimata.`,
    roleVacant: ({ step }) => `Sammu „${step.name}“ rolli ei täida täna keegi.`,
    afterOrder: ({ step }) => `Samm „${step.name}“ on käskkirja järel; sinna ring ei jõua.`,
    firstParallel: ({ step }) => `Samm „${step.name}“ on esimene; eelmist, millega koos vastata, ei ole.`,
    doubled: ({ other }) => `Sama liigi ja asutuse kohta kehtib ka ring „${other.name}“; kasutatakse seda.`
  } satisfies { readonly [Kind in RouteProblem['kind']]: (problem: Extract<RouteProblem, { kind: Kind }>) => string }
};
