import type { LeavingProblem } from '../../../domain/teams/leavingProblems';
import type { ProposalToMake } from '../../../domain/teams/proposal';
import type { ProposalProblemKind } from '../../../domain/teams/proposalProblems';

/** Proposing members of a core team, and leaving one. */
export const teamProposal = {
  title: 'Koosseisu ettepanek',
  explain: 'Igas asutuses ja osakonnas kooskõlastab oma inimesed selle juht. Ettepanekud lähevad koos, kuid ühe tagastamine teisi ei peata.',
  why: {
    noSubject: 'Tiimi real ei ole öeldud, mille jaoks tiim on. Seni ei ole tiimil juhti, kes liikmeid esitaks. Pöörduge kvaliteedijuhi poole.',
    noComposition: 'Tiimil ei ole kehtivat koosseisu dokumenti. Pöörduge kvaliteedijuhi poole.',
    notLeader: (leaders: string): string => (leaders === '' ? 'Liikmeid esitab tiimi juht, kuid juht on määramata.' : `Liikmeid esitab tiimi juht: ${leaders}.`),
    otherDay: 'Ettepaneku saab esitada tänases seisus.',
    noNumber: 'Koosseisu dokumendi numbrid on otsas. Pöörduge kvaliteedijuhi poole.'
  },
  begun: 'Pooleli ettepanekud',
  begunNotSubmitted: (institution: string, count: number): string => `${institution}: kirjutatud, kuid esitamata (${count === 1 ? '1 liige' : `${count} liiget`}).`,
  begunReturned: (institution: string, words: string): string => `${institution}: tagastati. „${words}“`,
  begunWithdrawn: (institution: string): string => `${institution}: võeti tagasi.`,
  takeUp: 'Too vormi',
  takeUpOf: (institution: string): string => `Too vormi: ${institution}`,
  rowsWaiting: (count: number): string => `${count} liikme rida ootab ühendust. Kui need on saadetud, esitage ettepanek uuesti: midagi ei lähe kaks korda.`,
  rowsSent: 'Oodanud read on saadetud. Esitage ettepanek uuesti.',

  member: (n: number): string => `Liige ${n}`,
  memberNamed: (n: number, name: string): string => `Liige ${n}: ${name}`,
  person: 'Isik',
  organisation: 'Asutus',
  unit: 'Üksus',
  capacity: 'Kellena osaleb',
  service: 'Teenus',
  term: 'Liikmesus',
  from: 'Alates',
  until: 'Kuni',
  mandate: 'Volitus',
  mandateHint: 'Mida tohib inimene tiimis oma asutuse nimel.',
  choose: 'Valige',
  noUnit: 'Ilma üksuseta',
  noService: 'Ilma teenuseta',
  add: 'Lisa liige',
  remove: 'Eemalda',
  removeOf: (name: string): string => `Eemalda ettepanekust: ${name}`,
  reason: 'Põhjendus',
  reasonHint: 'Seda loeb juht, kellelt kooskõlastust küsitakse. Võib jätta tühjaks.',
  asked: 'Kellelt küsitakse',
  askedOf: (institution: string): string => institution,
  askedHead: (names: string): string => `Küsitakse: ${names}`,
  askedVacant: 'Juhi roll on täitmata: ettepanekut ei saa praegu esitada.',
  askedNone: 'Valige inimene ja asutus, siis on näha, kellelt küsitakse.',
  goesOn: {
    round: 'Sama tekst esitatakse uuesti.', rows: 'Jätkub pooleli jäänud ettepanek.', sent: 'See on juba esitatud ja ootab vastust.'
  } satisfies Record<NonNullable<ProposalToMake['goesOn']>, string>,
  submit: 'Esita kooskõlastamiseks',
  submitting: 'Esitan',
  nothing: 'Lisage vähemalt üks liige.',

  problems: {
    personMissing: 'Valige inimene.', institutionMissing: 'Valige asutus.', capacityMissing: 'Valige, kellena osaleb.', termMissing: 'Valige, kas püsiv või ajutine.',
    fromMissing: 'Valige esimene päev.', mandateMissing: 'Valige vähemalt üks volitus.', unitMissing: 'Ministeeriumi inimesel valige üksus.',
    unitElsewhere: 'See üksus kuulub teise asutusse või ei kehti esimesel päeval.', untilMissing: 'Ajutisel liikmel valige viimane päev.',
    permanentEnds: 'Püsival liikmel viimast päeva ei ole. Valige ajutine või tühjendage päev.', untilBeforeFrom: 'Viimane päev on enne esimest.',
    samePersonTwice: 'Sama inimene on ettepanekus mitu korda.', serviceMissing: 'Valige teenus, mida ta esindab.',
    leaderProposed: 'Tiimi juht osaleb ilma ettepanekuta.', waitsAlready: 'Selle inimese kohta ootab ettepanek juba vastust.',
    unchanged: 'Just need tingimused juba kehtivad.', institutionUnknown: 'Rollitäitjate loend ei ütle, kus ta töötab. Kontrollige asutust.',
    otherInstitution: 'Rollitäitjate loendi järgi töötab ta mujal. Kontrollige asutust.', serviceElsewhere: 'See teenus on teise asutuse oma või ei kuulu tiimi alla.',
    startsInPast: 'Esimene päev on möödas. Volitus hakkab kehtima siis, kui juht selle annab.'
  } satisfies Record<ProposalProblemKind, string>,

  outcome: {
    notReady: 'Ettepanekut ei esitatud: loendid on vahepeal muutunud. Vaadake vorm üle.',
    refused: (institution: string): string => (institution === '' ? 'Ettepanekut ei esitatud' : `Ettepanekut ei esitatud: ${institution}`),
    failed: 'Ettepanekut ei esitatud. Mis on trükitud, on alles. Proovige uuesti: midagi ei lähe kaks korda.',
    counted: 'Esitatud.',
    again: 'Tee uus ettepanek'
  },
  actTitle: (team: string): string => `Koosseisu ettepanek: ${team}`,

  leave: {
    start: 'Märgi lahkumine',
    title: (name: string): string => `Liikmesuse lõpp: ${name}`,
    day: 'Viimane päev',
    note: 'Selgitus',
    noteHint: 'Seda näevad kõik, kes tiimi näevad. Võib jätta tühjaks.',
    submit: 'Märgi lahkumine',
    sending: 'Salvestan',
    saved: 'Lahkumine on kirjas.',
    kept: 'Lahkumine ootab ühendust ja läheb teele, kui see taastub.',
    failed: 'Ei salvestatud. Mis on trükitud, on alles.',
    actTitle: (name: string): string => `Tiimist lahkumine: ${name}`,
    problems: {
      noMember: 'See inimene ei ole enam tiimi liige.', notEntitled: 'Lahkumise märgib liige ise, tiimi juht või asutuse juht, kes volituse andis.',
      dayMissing: 'Valige viimane päev.', beforeFrom: 'Viimane päev on enne liikmesuse algust.', endsBefore: 'Liikmesus lõpeb selleks päevaks niigi.'
    } satisfies Record<LeavingProblem, string>
  },
  change: 'Paku muudatus või pikendus'
};
