import type { BoundOrder } from '../../../src/domain/approval/entry';
import { addDays, addMonths, type PlainDate } from '../../../src/domain/time/plainDate';
import { onWeekday, type Days } from '../days';
import { momentOn, workingDayBefore } from './moments';
import { texts } from './texts';
import type { ToldAct, ToldDeed, ToldDraft, ToldEdition, ToldText } from './toldAct';

const HEAD = 'ska-osakonnajuhataja-c';
const DIVISION_HEAD = 'ska-talitusejuht-a';
const TRAINING_LEAD = 'ska-juhtivspetsialist-a';
const PARTNER = 'ska-personalipartner-a';
const LAWYER = 'ska-jurist-a';
const EXPERT = 'ska-ekspert-a';
const ANALYST = 'ska-personalianaluutik-a';
const AGENCY_HEAD = 'asutuse-juht-c';
const PERSONNEL = 'personalijuht-a';
const COMMUNICATION = 'kommunikatsioonijuht-a';
const MINISTRY_LAWYER = 'oigusala-juht-a';
const FORMER_QUALITY_MANAGER = 'kvaliteedijuht-a';
const QUALITY_MANAGER = 'kvaliteedijuht-b';
const FINANCE = 'uhisosakond-a';
const STRATEGY = 'strateegiajuht-a';
const INFORMATION_ADVISER = 'teabehaldusnounik-a';

const edition = ({ document, edition: number }: ToldEdition): ToldEdition => ({ document, edition: number });
const submit = (text: ToldText, authors: readonly string[], mark?: string): ToldDeed =>
  ({ does: 'submit', text, authors, ...(mark === undefined ? {} : { package: mark }) });
const coordinate = (of: ToldEdition, step: string): ToldDeed => ({ does: 'coordinate', ...edition(of), step });
const remark = (of: ToldEdition, step: string, text: string): ToldDeed => ({ does: 'coordinateWithRemarks', ...edition(of), step, text });
const acknowledge = (of: ToldEdition): ToldDeed => ({ does: 'acknowledge', ...edition(of) });

/** A new edition that replaces the first: signed some days before it enters into force. */
const order = (serial: number, validFrom: PlainDate, more: Partial<BoundOrder> = {}): BoundOrder => ({
  reference: `1-2/${serial}`, number: `näidis 1-2/${serial}`, date: onWeekday(addDays(validFrom, -4)), validFrom,
  link: `https://dhs.example/kaskkiri/1-2-${serial}`, repeals: [1], ...more
});

/** From when the new edition of the training process is in force. */
export const trainingProcessFrom = (today: PlainDate): PlainDate => workingDayBefore(today, 9);
export const TRAINING_ORDER = 22;

/** As the list of editions has it: order 185 confirmed the first edition of the analyst's job description too. */
const FIRST_ORDER = 185;
const FIRST_MONTHS_AGO = 10;

/** What people did, in the order in which they did it: most of it in the last four weeks. */
export const actsAround = ({ today, thisMonth }: Days): readonly ToldAct[] => {
  const acts: ToldAct[] = [];
  const days = new Map<number, PlainDate>();
  const day = (ago: number): PlainDate => {
    const known = days.get(ago) ?? workingDayBefore(today, ago);
    days.set(ago, known);
    return known;
  };
  const did = (by: string, ago: number, time: string, deed: ToldDeed): void => { acts.push({ ...deed, by, at: momentOn(day(ago), time) }); };
  const bound = (by: string, of: ToldEdition, told: BoundOrder): void => {
    acts.push({ does: 'bindOrder', ...edition(of), order: told, by, at: momentOn(told.date, '15.20') });
  };

  /** On the n-th working day before a day: what lies further back than four weeks. */
  const didBefore = (day: PlainDate, by: string, n: number, time: string, deed: ToldDeed): void => {
    acts.push({ ...deed, by, at: momentOn(workingDayBefore(day, n), time) });
  };

  // The first edition, which the second replaces: two texts that were in force one after the other can be compared.
  const first = order(FIRST_ORDER, addMonths(today, -FIRST_MONTHS_AGO), { annex: 'lisa 2', repeals: [] });
  didBefore(first.date, PARTNER, 7, '10.15', submit(texts.analystBefore, [PARTNER]));
  didBefore(first.date, HEAD, 6, '9.20', coordinate(texts.analystBefore, 'vahetu-juht'));
  didBefore(first.date, HEAD, 5, '9.02', coordinate(texts.analystBefore, 'osakonnajuhataja'));
  didBefore(first.date, PARTNER, 4, '13.45', coordinate(texts.analystBefore, 'personalipartner'));
  didBefore(first.date, LAWYER, 2, '11.40', coordinate(texts.analystBefore, 'jurist'));
  bound(PARTNER, texts.analystBefore, first);

  // In force by an order that the log knows; it repeals the first.
  did(ANALYST, 20, '10.05', submit(texts.analyst, [ANALYST]));
  did(HEAD, 19, '9.12', coordinate(texts.analyst, 'vahetu-juht'));
  did(HEAD, 18, '9.40', coordinate(texts.analyst, 'osakonnajuhataja'));
  did(PARTNER, 17, '13.31', remark(texts.analyst, 'personalipartner', 'Asendajate loetelu vajab aasta pärast uut vaatamist.'));
  did(LAWYER, 15, '11.03', coordinate(texts.analyst, 'jurist'));
  bound(PARTNER, texts.analyst, order(23, day(9), { annex: 'lisa 1' }));
  did(ANALYST, 8, '8.50', acknowledge(texts.analyst));

  // A process with several departments, in force too. Many have read it, those for whom something else waits; many have not.
  did(PERSONNEL, 19, '14.22', submit(texts.trainingProcess, [PERSONNEL]));
  did(PERSONNEL, 18, '9.01', coordinate(texts.trainingProcess, 'omanik'));
  did('strateegiajuht-a', 17, '10.15', coordinate(texts.trainingProcess, 'osakonnad'));
  did(COMMUNICATION, 16, '15.48', remark(texts.trainingProcess, 'osakonnad', 'Koolituskalender võiks olla ka asutustele nähtav.'));
  did(MINISTRY_LAWYER, 14, '12.30', coordinate(texts.trainingProcess, 'jurist'));
  bound(PERSONNEL, texts.trainingProcess, order(TRAINING_ORDER, trainingProcessFrom(today)));
  did(PERSONNEL, 8, '9.30', acknowledge(texts.trainingProcess));
  did('osakonnajuhataja-a', 7, '8.45', acknowledge(texts.trainingProcess));
  did(DIVISION_HEAD, 7, '11.20', acknowledge(texts.trainingProcess));
  did('siseauditi-juht-a', 6, '16.02', acknowledge(texts.trainingProcess));
  did('kriisijuht-a', 5, '10.40', acknowledge(texts.trainingProcess));
  did(MINISTRY_LAWYER, 3, '14.14', acknowledge(texts.trainingProcess));
  did('poliitikajuht-b', 2, '9.55', acknowledge(texts.trainingProcess));
  did(PERSONNEL, 13, '10.10', { does: 'review', document: 'P20', edition: 1 });

  // Coordinated: it waits for an order.
  did(PARTNER, 16, '9.20', submit(texts.personnelPartner, [PARTNER]));
  did(DIVISION_HEAD, 15, '14.00', coordinate(texts.personnelPartner, 'vahetu-juht'));
  did(HEAD, 13, '9.33', coordinate(texts.personnelPartner, 'osakonnajuhataja'));
  did(PARTNER, 12, '10.41', coordinate(texts.personnelPartner, 'personalipartner'));
  did(LAWYER, 9, '15.05', coordinate(texts.personnelPartner, 'jurist'));

  // Rejected: only a new edition may follow. Whoever submitted it has left the post since, and still has it on the desk.
  didBefore(thisMonth.first, FORMER_QUALITY_MANAGER, 4, '11.30', submit(texts.calendarForm, [FORMER_QUALITY_MANAGER]));
  didBefore(thisMonth.first, FORMER_QUALITY_MANAGER, 3, '9.40', coordinate(texts.calendarForm, 'omanik'));
  didBefore(thisMonth.first, INFORMATION_ADVISER, 1, '14.05', {
    does: 'reject', ...edition(texts.calendarForm), step: 'heakskiit',
    text: 'Kalendrit näevad kõik, kuid puudumise põhjus on isikuandmed, mida siin hoida ei tohi. '
      + 'Ühe lause parandamisest ei piisa: palun koostada uus versioon ilma puudumiste veeruta.'
  });

  // Returned to the author with a comment.
  did(DIVISION_HEAD, 11, '11.11', submit(texts.divisionHead, [DIVISION_HEAD]));
  did(HEAD, 10, '9.07', coordinate(texts.divisionHead, 'vahetu-juht'));
  did(HEAD, 9, '9.08', coordinate(texts.divisionHead, 'osakonnajuhataja'));
  did(PARTNER, 7, '13.26', {
    does: 'return', ...edition(texts.divisionHead), step: 'personalipartner',
    text: 'Saladuse hoidmise punkt erineb osakonna ühisest sõnastusest. Palun ühtlustada või põhjendada, miks siin on teisiti.'
  });

  // Signed by the employer, waiting for the employee.
  did(PARTNER, 10, '10.30', submit(texts.facilitiesAnnex, [PARTNER]));
  did(HEAD, 9, '9.15', coordinate(texts.facilitiesAnnex, 'vahetu-juht'));
  did(PARTNER, 8, '10.02', coordinate(texts.facilitiesAnnex, 'personalipartner'));
  did(AGENCY_HEAD, 4, '16.40', {
    does: 'sign', ...edition(texts.facilitiesAnnex), step: 'tooandja', container: 'https://dhs.example/leping/haldusspetsialist.asice'
  });

  // A package of two that has waited too long for the head; somebody has answered in the head's place who may not.
  const PACKAGE = 'pakett-5b0f2c8e-6d1a-4f37-9c42-8e5d7a9b1c03';
  did(PARTNER, 9, '13.00', submit(texts.trainingSpecialist, ['ska-koolitusspetsialist-a'], PACKAGE));
  did(PARTNER, 9, '13.00', submit(texts.personnelSpecialist, [PARTNER], PACKAGE));
  did(TRAINING_LEAD, 8, '9.25', coordinate(texts.trainingSpecialist, 'vahetu-juht'));
  did(DIVISION_HEAD, 8, '12.10', coordinate(texts.personnelSpecialist, 'vahetu-juht'));
  did('poliitikajuht-b', 6, '17.31', coordinate(texts.personnelSpecialist, 'osakonnajuhataja'));
  did(PARTNER, 5, '9.00', { does: 'comment', ...edition(texts.personnelSpecialist), text: 'Palun vaadata sel nädalal: uus inimene alustab järgmisest kuust.' });

  // The statute waits for a lawyer who is away; another stands in.
  did(HEAD, 8, '15.10', submit(texts.departmentStatute, [HEAD]));
  did(PARTNER, 7, '10.00', coordinate(texts.departmentStatute, 'omanik'));
  did(LAWYER, 4, '16.55', {
    does: 'nameSubstitute', substitute: MINISTRY_LAWYER, from: day(3), until: addDays(today, 9),
    basis: { kind: 'appointment', reference: 'näidis: kokkulepe peadirektoriga' }
  });

  // Several heads at once, and finance because it costs money. Finance is another ministry's: whoever leads it here answers instead.
  did(COMMUNICATION, 5, '11.40', submit(texts.communicationProcess, [COMMUNICATION]));
  did(COMMUNICATION, 4, '9.10', coordinate(texts.communicationProcess, 'omanik'));
  did('osakonnajuhataja-a', 3, '10.52', remark(texts.communicationProcess, 'osakonnad', 'Kampaaniate mõõdikud palun ka asutustega kokku leppida.'));
  did(day(2) < thisMonth.first ? FORMER_QUALITY_MANAGER : QUALITY_MANAGER, 2, '16.10', {
    does: 'delegate', ...edition(texts.communicationProcess), step: 'finants', from: FINANCE, to: STRATEGY,
    text: 'Ühisosakonna juht on kaks nädalat ära; ministeeriumi rahastamist juhib strateegiaosakond.'
  });

  // Fresh ones, each with the line manager.
  did(PARTNER, 2, '10.20', submit(texts.workplacePartner, [PARTNER]));
  did(EXPERT, 1, '9.35', submit(texts.trainingExpert, [EXPERT]));

  return [...acts].sort((a, b) => a.at - b.at);
};

/** Drafts stay when their text has been submitted: what is returned is written on. One has not been submitted at all. */
export const draftsAfter = (acts: readonly ToldAct[], { today }: Days): readonly ToldDraft[] => [
  ...acts.flatMap((act): readonly ToldDraft[] => {
    if (act.does !== 'submit' || act.text.content.template === 'team') return [];
    return [{ by: act.by, at: act.at - 3_600_000, text: { ...act.text, content: act.text.content } }];
  }),
  { by: TRAINING_LEAD, at: momentOn(workingDayBefore(today, 3), '14.30'), text: texts.trainingLead }
];
