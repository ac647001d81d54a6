import { openToEveryone } from './access';
import { choice, note, number, text, words } from './column';
import { list } from './list';

export const suggestions = list({
  name: 'Suggestions',
  title: words('Parendusettepanekud', 'Suggestions'),
  description: words('Ettepanekud dokumentide, valdkondade ja teenuste parandamiseks. Lisada saab igaüks.', 'Suggestions on documents, areas and services. Anyone may add one.'),
  columns: {
    Title: text(words('Mille kohta', 'About'), {
      required: true, description: words('Dokumendi, valdkonna või teenuse nimi ettepaneku tegemise ajal.', 'Name of the document, area or service when the suggestion was made.')
    }),
    SubjectKind: choice(words('Objekt', 'Subject'), {
      document: words('Dokument', 'Document'),
      policyArea: words('Poliitikavaldkond', 'Policy area'),
      service: words('Teenus', 'Service'),
      supportService: words('Tugiteenus', 'Support service'),
      role: words('Roll', 'Role')
    }, { required: true }),
    SubjectId: number(words('Objekti ID', 'Subject ID'), { required: true, min: 1 }),
    Text: note(words('Ettepanek', 'Suggestion'), { required: true }),
    Proposal: note(words('Muudatus', 'Change'), {
      description: words('Masinloetav muudatus, mille saab ühe tegevusega rakendada.', 'Machine-readable change that can be applied in one act.')
    }),
    State: choice(words('Olek', 'State'), {
      open: words('Ootab', 'Open'),
      applied: words('Rakendatud', 'Applied'),
      declined: words('Tagasi lükatud', 'Declined')
    }, { required: true, indexed: true, default: 'open' }),
    Answer: note(words('Vastus', 'Answer'))
  },
  views: [
    { title: words('Ootavad ettepanekud', 'Open suggestions'), columns: ['Title', 'SubjectKind', 'Text', 'State'], where: { column: 'State', is: 'open' } },
    { title: words('Kõik ettepanekud', 'All suggestions'), columns: ['Title', 'SubjectKind', 'Text', 'State', 'Answer'], groupBy: 'State' }
  ],
  access: openToEveryone
});
