import fc from 'fast-check';
import { healedText } from '../../../src/domain/jobDescriptions/cellText';
import { tasksFromRows, tasksFromText } from '../../../src/domain/jobDescriptions/pasted';
import { rowsOfText } from '../../../src/domain/jobDescriptions/pastedRows';

const one = (task: string, ...results: readonly string[]) => ({ task, results });

test.each([
  ['a broken word is one again', 'väärtus- pakkumine', 'väärtuspakkumine'],
  ['a word broken twice too', 'väär- tuspakku- mine', 'väärtuspakkumine'],
  ['a letter keeps its hyphen', 'e- keskkonnad', 'e-keskkonnad'],
  ['a number keeps its hyphen', '5- aastane', '5-aastane'],
  ['an abbreviation keeps its hyphen', 'SMIT- i', 'SMIT-i'],
  ['a capital keeps the hyphen before it', 'Lõuna- Eesti', 'Lõuna-Eesti'],
  ['a hanging hyphen stays before ja', 'personali- ja haldusosakond', 'personali- ja haldusosakond'],
  ['before või', 'kesk- või kõrgharidus', 'kesk- või kõrgharidus'],
  ['before ning', 'töö- ning puhkeaeg', 'töö- ning puhkeaeg'],
  ['before sh', 'koolitus-, sh e- õpe', 'koolitus-, sh e-õpe'],
  ['before a comma', 'töö-, tervise- või arenguplaan', 'töö-, tervise- või arenguplaan'],
  ['before kui', 'nii sise- kui väliskoolitus', 'nii sise- kui väliskoolitus'],
  ['a dash is no hyphen', 'plaan - aruanne', 'plaan - aruanne'],
  ['a soft hyphen goes', 'aren\u00ad damine', 'arendamine']
])('%s', (_, text, expected) => expect(healedText(text)).toBe(expected));

test('what was healed is whole', () => {
  const pieces = fc.array(fc.constantFrom('töö-', 'ja', 'plaan', 'e-', 'SMIT-', '5-', 'Ülle', ',', 'sh'), { maxLength: 6 });
  fc.assert(fc.property(pieces, words => {
    const once = healedText(words.join(' '));
    expect(healedText(once)).toBe(once);
  }));
});

test.each([
  ['two columns, a row a task', '2.1. Koolitus\tPlaan on olemas\n2.2. Eelarve\tEelarve on koos',
    [one('Koolitus', 'Plaan on olemas'), one('Eelarve', 'Eelarve on koos')]],
  ['Excel\'s cell with lines: a result each', '2.1 Koolitus\t"Plaan on olemas.\nAruanne on ""valmis""."\r\n',
    [one('Koolitus', 'Plaan on olemas.', 'Aruanne on "valmis".')]],
  ['bullets are results, also in lower case', 'Koolitus\t"• plaan on olemas;\n• aruanne on valmis"', [one('Koolitus', 'plaan on olemas;', 'aruanne on valmis')]],
  ['a line in lower case continues, and its broken word is healed', 'Koolitus\t"Plaan on kinni-\ntatud ja\nolemas\nAruanne on valmis"',
    [one('Koolitus', 'Plaan on kinnitatud ja olemas', 'Aruanne on valmis')]],
  ['sentences of one line stay together', 'Koolitus\tPlaan on olemas. Aruanne on valmis.', [one('Koolitus', 'Plaan on olemas. Aruanne on valmis.')]],
  ['rows without a task go on with the one before', 'Koolitus\tPlaan\n\tAruanne\nEelarve\tSumma', [one('Koolitus', 'Plaan', 'Aruanne'), one('Eelarve', 'Summa')]],
  ['a column of numbers is left out', '1.\tKoolitus\tPlaan\n2.\tEelarve\tSumma', [one('Koolitus', 'Plaan'), one('Eelarve', 'Summa')]],
  ['the heads of the columns are no task', '2. Peamised teenistusülesanded\tOodatavad tulemused\n2.1. Koolitus\tPlaan', [one('Koolitus', 'Plaan')]],
  ['numbered lines are tasks, the others results', '2.1. Koolitus\nPlaan on olemas\n2.2. Eelarve\n• summa', [one('Koolitus', 'Plaan on olemas'), one('Eelarve', 'summa')]],
  ['without numbers bullets are results', 'Koolitus\n• Plaan\n• Aruanne\nEelarve', [one('Koolitus', 'Plaan', 'Aruanne'), one('Eelarve')]],
  ['bare lines are tasks', 'Koolitus\nEelarve\n\n', [one('Koolitus'), one('Eelarve')]],
  ['nothing but bullets are tasks', '- Koolitus\n- Eelarve', [one('Koolitus'), one('Eelarve')]],
  ['a date is no number of a clause', 'Koolitus\t1. jaanuariks on plaan olemas', [one('Koolitus', '1. jaanuariks on plaan olemas')]],
  ['a title in quotes keeps them', '"Põhimäärus"\t"Kord" on kehtestatud', [one('"Põhimäärus"', '"Kord" on kehtestatud')]],
  ['nothing is nothing', ' \n\t\n', []]
])('%s', (_, text, expected) => expect(tasksFromText(text)).toEqual(expected));

test('a table\'s merged task cell, repeated in every row, is one task', () => {
  expect(tasksFromRows([['Koolitus', 'Plaan'], ['Koolitus', 'Aruanne'], ['Eelarve', '']]))
    .toEqual([one('Koolitus', 'Plaan', 'Aruanne'), one('Eelarve')]);
});

test('rows that Excel writes are read as they were', () => {
  const cell = fc.array(fc.constantFrom('töö', '"', '\t', '\n', ' ', 'Ö'), { maxLength: 6 }).map(pieces => pieces.join(''));
  const asExcel = (text: string) => (/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), rows => {
    expect(rowsOfText(rows.map(row => `${row.map(asExcel).join('\t')}\r\n`).join(''))).toEqual(rows);
  }));
});

test('no letter of what was pasted is lost', () => {
  const text = fc.array(fc.constantFrom('Töö', 'plaan', '2.1. ', '\t', '\n', '"', ' '), { maxLength: 12 }).map(pieces => pieces.join(''));
  const letters = (said: string) => said.replace(/[^\p{L}]/gu, '');
  fc.assert(fc.property(text, pasted => {
    const tasks = tasksFromText(pasted);
    const said = tasks.flatMap(({ task, results }) => [task, ...results]).join('');
    // A merged cell says its task once.
    expect([...letters(pasted)].every(letter => said.includes(letter))).toBe(true);
  }));
});
