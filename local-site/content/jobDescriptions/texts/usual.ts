import type { LanguageSkill, OrderTemplate } from '../../../../src/domain/jobDescriptions/content';
import { tasksOf, type ToldPost, type ToldTask } from '../toldContent';
import type { ToldContent } from '../toldContent';

/** How the department usually words rights and responsibilities; a text that says otherwise is a finding. */
export const usualRights: readonly string[] = [
  'leppida vahetu juhiga kokku kaugtöö ja paindliku tööaja;',
  'saada oma tööks vajalik teave ning õigused infosüsteemides;',
  'saada juhendamist ja tagasisidet, keerulisema töö puhul ka nõustamist väljastpoolt;',
  'esindada ametit oma valdkonna töörühmades ja koostöövõrgustikes;',
  'otsustada oma ülesannete piires iseseisvalt.'
];

export const usualResponsibilities: readonly string[] = [
  'vastutab selle eest, et ülesanded on tehtud õigel ajal, õigesti ja kokkulepitud eesmärki silmas pidades;',
  'hoiab enda kätte usaldatud vara ja kasutab seda säästlikult;',
  'hoiab saladuses isikuandmed ja muu piiranguga teabe, mis talle tööd tehes teatavaks saab;',
  'kasutab andmekogusid turvaliselt ja ainult tööülesanneteks;',
  'hoiab oma oskused ajakohased;',
  'hoiab ameti head nime.'
];

export const usualLanguages: readonly LanguageSkill[] = [
  { language: 'eesti keel', level: 'C1' }, { language: 'inglise või vene keel', level: 'B1' }
];

export const lastTasks: readonly ToldTask[] = [
  ['Oma valdkonna töökorralduse parandamine', 'Parandusettepanekud on põhjendatud ja esitatud õigel ajal.', 'Kokkulepitud muudatused on ellu viidud.'],
  ['Vahetu juhi antud ühekordsed ülesanded', 'Ülesanded on tehtud kokkulepitud ajaks.']
];

interface Given {
  readonly manager: string;
  readonly subordinates?: readonly ToldPost[];
  readonly substitutesFor: readonly ToldPost[];
  readonly substitutedBy: readonly ToldPost[];
  readonly purpose: string;
  readonly tasks: readonly ToldTask[];
  readonly education: string;
  readonly experience: string;
  readonly skills: string;
  readonly languages?: readonly LanguageSkill[];
  readonly responsibilities?: readonly string[];
  readonly specialConditions?: string;
  readonly status?: OrderTemplate['status'];
}

/** A job description of the department in the order template: what all share, and what a post has of its own. */
export const departmentText = ({
  manager, subordinates = [], substitutesFor, substitutedBy, purpose, tasks, education, experience, skills,
  languages = usualLanguages, responsibilities = usualResponsibilities, specialConditions = '', status = 'employee'
}: Given): ToldContent => ({
  template: 'order', status, managers: [{ key: manager }], subordinates, substitutesFor, substitutedBy, purpose,
  tasks: [...tasksOf(tasks), ...tasksOf(lastTasks, 'yhine')],
  postGroup: status === 'official' ? 'Ametnik' : 'Töötaja',
  specialConditions,
  requirements: { education, experience, languages, skills, qualities: 'Hooliv, asjatundlik, koostöövalmis ja uuele avatud.' },
  rights: usualRights, responsibilities,
  review: 'Ametijuhend vaadatakse koos vahetu juhiga läbi vähemalt kord aastas või siis, kui töö muutub.'
});
