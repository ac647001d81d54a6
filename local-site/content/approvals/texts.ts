import { analyst, analystBefore } from '../jobDescriptions/texts/analyst';
import { facilitiesAnnex } from '../jobDescriptions/texts/contractAnnex';
import { divisionHead, personnelPartner, personnelSpecialist } from '../jobDescriptions/texts/personnel';
import { trainingExpert, trainingLead, trainingSpecialist } from '../jobDescriptions/texts/training';
import { workplacePartner } from '../jobDescriptions/texts/workplacePartner';
import { calendarForm, communicationProcess, departmentStatute, trainingProcess } from './plainTexts';
import type { ToldText } from './toldAct';

const FIRST = 'Esimene versioon.';

/** Every text that the sample has written: submitted, or a draft. */
export const texts = {
  workplacePartner: {
    document: 'ska-lisa-1', edition: 2, content: workplacePartner, change: 'Lisandus vaimse tervise toe korraldamine; juhendamine on eraldi ülesanne.'
  },
  analystBefore: { document: 'ska-lisa-2', edition: 1, content: analystBefore, change: FIRST },
  analyst: { document: 'ska-lisa-2', edition: 2, content: analyst, change: 'Prognoos koostatakse kord kvartalis; asendajad on üle vaadatud.' },
  trainingLead: { document: 'ska-lisa-3', edition: 2, content: trainingLead, change: 'Lisandus juhtide arenguprogramm.' },
  trainingExpert: { document: 'ska-lisa-4', edition: 1, content: trainingExpert, change: FIRST },
  trainingSpecialist: { document: 'ska-lisa-5', edition: 1, content: trainingSpecialist, change: FIRST },
  divisionHead: { document: 'ska-lisa-6', edition: 1, content: divisionHead, change: FIRST },
  personnelPartner: {
    document: 'ska-lisa-7', edition: 2, content: personnelPartner, change: 'Ametijuhendite ettevalmistamine on personalipartneri ülesanne.'
  },
  personnelSpecialist: { document: 'ska-lisa-8', edition: 1, content: personnelSpecialist, change: FIRST },
  facilitiesAnnex: { document: 'ska-haldus-lisa', edition: 1, content: facilitiesAnnex, change: FIRST },
  departmentStatute: { document: 'ska-personal-pohimaarus', edition: 2, content: departmentStatute, change: 'Haldusteenused tulid osakonda; lisandusid tulemusnäitajad.' },
  calendarForm: { document: 'S01_V01', edition: 2, content: calendarForm, change: 'Lisandusid veerg puudumiste jaoks ja koosoleku kestus.' },
  trainingProcess: {
    document: 'P07', edition: 2, content: trainingProcess, change: 'Vajadused koonduvad novembri lõpuks; mõju hinnatakse kolme kuu pärast.',
    concerned: ['strateegia', 'kommunikatsioon']
  },
  communicationProcess: {
    document: 'P11', edition: 2, content: communicationProcess, change: 'Teavituskava tuleb enne esimest avalikku sammu; lisandus ligipääsetavus.',
    concerned: ['tervishoid', 'hoolekanne', 'personal'], costs: true
  }
} as const satisfies Readonly<Record<string, ToldText>>;
