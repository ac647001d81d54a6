import type { routes as routeList, routeSteps as stepList } from '../../../src/data/schema';
import type { DocumentKind } from '../../../src/domain/documents/document';
import type { Entries, Entry } from '../told';

type Route = Entry<typeof routeList>;
type Step = Omit<Entry<typeof stepList>, 'Route' | 'Position' | 'Quorum'> & Partial<Pick<Entry<typeof stepList>, 'Quorum'>>;

/** Steps in their order, by the key that the rounds of the sample name them with. */
type Steps = Readonly<Record<string, Step>>;

const lineManager: Step = { Title: 'Vahetu juht', Kind: 'coordination', Who: 'lineManager', Days: 3 };
const personnelPartner: Step = { Title: 'Personalipartner', Kind: 'coordination', Who: 'role', Role: 'personalipartner', Days: 3 };
const lawyer: Step = { Title: 'Jurist', Kind: 'coordination', Who: 'role', Role: 'jurist', Days: 5 };

/** Confirmed by whoever signs the order: the step is closed by binding it. */
const byOrderOf = (Title: string, Role: string): Step => ({ Title, Kind: 'order', Who: 'role', Role, Days: 5 });

const jobDescription: Steps = {
  'vahetu-juht': lineManager,
  osakonnajuhataja: { Title: 'Osakonnajuhataja', Kind: 'coordination', Who: 'departmentHead', Days: 3 },
  personalipartner: personnelPartner,
  jurist: lawyer,
  kaskkiri: byOrderOf('Kinnitamine käskkirjaga', 'asutuse-juht')
};

const contractAnnex: Steps = {
  'vahetu-juht': lineManager,
  personalipartner: personnelPartner,
  tooandja: { Title: 'Tööandja allkiri', Kind: 'signing', Who: 'role', Role: 'asutuse-juht', Days: 5 },
  tootaja: { Title: 'Töötaja allkiri', Kind: 'signing', Who: 'employee', Days: 5 }
};

const process: Steps = {
  omanik: { Title: 'Omanik', Kind: 'coordination', Who: 'owner', Days: 3 },
  osakonnad: { Title: 'Puudutatud osakondade juhatajad', Kind: 'coordination', Who: 'headsConcerned', Quorum: 'all', Days: 5 },
  finants: { Title: 'Finantsjuht', Kind: 'coordination', Who: 'role', Role: 'finantsjuht', Days: 5, Parallel: true, Condition: 'money' },
  jurist: lawyer,
  kaskkiri: byOrderOf('Kinnitamine käskkirjaga', 'kantsler')
};

/** A form has to fit how documents are kept before it comes to an order: one person decides, and may reject it. */
const form: Steps = {
  omanik: process.omanik,
  heakskiit: { Title: 'Teabehaldusnõuniku heakskiit', Kind: 'approval', Who: 'role', Role: 'teabehaldusnounik', Days: 5 },
  kaskkiri: process.kaskkiri
};

/** Members of a core team: the ministry's by their department's head, an agency's by its head; a proposal asks one of them. */
const teamComposition: Steps = {
  osakonnad: { Title: 'Osakonnajuhataja nõusolek', Kind: 'coordination', Who: 'headsConcerned', Quorum: 'all', Days: 5 },
  asutused: { Title: 'Asutuse juhi volitus', Kind: 'coordination', Who: 'agencyHeads', Quorum: 'all', Days: 5, Parallel: true }
};

interface Told extends Omit<Route, 'Title' | 'DocumentKind'> { readonly title: string; readonly kind: DocumentKind; readonly steps: Steps }

/** domain.md, "Approval: routes": to start with. The quality manager changes them as the ministry decides. */
const told: Readonly<Record<string, Told>> = {
  ametijuhend: { title: 'Ametijuhend', kind: 'jobDescription', steps: jobDescription },
  'ametijuhend-som': {
    title: 'Ametijuhend (ministeerium)', kind: 'jobDescription', Organisation: 'som',
    steps: { ...jobDescription, kaskkiri: byOrderOf('Kinnitamine käskkirjaga', 'kantsler') }
  },
  'lepingu-lisa': { title: 'Töölepingu lisa', kind: 'contractAnnex', steps: contractAnnex },
  protsess: { title: 'Protsess', kind: 'process', steps: process },
  juhend: { title: 'Juhend', kind: 'instruction', steps: process },
  vorm: { title: 'Vorm', kind: 'form', steps: form },
  susteemikirjeldus: { title: 'Süsteemikirjeldus', kind: 'systemDescription', steps: process },
  poliitika: { title: 'Poliitika', kind: 'policy', steps: process },
  kirjeldus: { title: 'Kirjeldus', kind: 'description', steps: process },
  juhised: { title: 'Juhised', kind: 'guidance', steps: process },
  koosseis: { title: 'Tuumiktiimi koosseis', kind: 'teamComposition', steps: teamComposition },
  pohimaarus: {
    title: 'Põhimäärus', kind: 'statute', steps: { ...process, kaskkiri: byOrderOf('Kehtestamine käskkirjaga', 'asutuse-juht') }
  }
};

export const routes: Entries<typeof routeList> = Object.fromEntries(
  Object.entries(told).map(([key, { title, kind, Organisation }]) => [key, { Title: title, DocumentKind: kind, Organisation }]));

export const stepKey = (route: string, step: string): string => `${route}:${step}`;

export const routeSteps: Entries<typeof stepList> = Object.fromEntries(Object.entries(told).flatMap(([Route, { steps }]) =>
  Object.entries(steps).map(([key, step], n) => [stepKey(Route, key), { Quorum: 'any', ...step, Route, Position: n + 1 }])));

/** The route of a kind of document in an organisation: its own, else the common one. */
export const routeKeyOf = (kind: DocumentKind, organisation: string | undefined): string => {
  const ofKind = Object.entries(told).filter(([, route]) => route.kind === kind);
  const found = ofKind.find(([, { Organisation }]) => Organisation !== undefined && Organisation === organisation)
    ?? ofKind.find(([, { Organisation }]) => Organisation === undefined);
  if (!found) throw new RangeError(`No route for ${kind}`);
  return found[0];
};
