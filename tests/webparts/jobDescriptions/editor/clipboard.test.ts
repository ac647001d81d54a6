/** @jest-environment jsdom */
import { readPasted } from '../../../../src/webparts/jobDescriptions/editor/clipboard';
import { rowsOfHtml } from '../../../../src/webparts/jobDescriptions/editor/htmlRows';

const clipboard = (text: string, html = '') => ({ getData: (type: string) => (type === 'text/html' ? html : type === 'text/plain' ? text : '') });

const WORD = `<html><head><style>td { color: red }</style></head><body><!--StartFragment-->
<table><tr><td><p class=MsoNormal>2.1.</p></td><td><p class=MsoNormal>Korraldab
  värbamist</p></td><td><p>• Kohad on täidetud</p><p>• Konkursid on läbi viidud</p></td></tr>
<tr><td>2.2.</td><td>Peab arvestust</td><td><ul><li>Andmed on õiged</li><li>Aruanded on <b>õigel ajal</b></li></ul></td></tr></table><!--EndFragment--></body></html>`;

test('a table from Word becomes tasks with their results', () => {
  const pasted = readPasted(clipboard('', WORD));
  expect(pasted).toMatchObject({
    kind: 'rows', table: true,
    tasks: [
      { task: 'Korraldab värbamist', results: ['Kohad on täidetud', 'Konkursid on läbi viidud'] },
      { task: 'Peab arvestust', results: ['Andmed on õiged', 'Aruanded on õigel ajal'] }
    ]
  });
});

test('cells that reach over rows stand in each of them, so that columns stay columns', () => {
  expect(rowsOfHtml('<table><tr><td rowspan=2>Ülesanne</td><td>Üks</td></tr><tr><td>Kaks</td></tr></table>'))
    .toEqual([['Ülesanne', 'Üks'], ['Ülesanne', 'Kaks']]);
  const pasted = readPasted(clipboard('', '<table><tr><td rowspan=2>Ülesanne</td><td>Üks</td></tr><tr><td>Kaks</td></tr></table>'));
  expect(pasted).toMatchObject({ tasks: [{ task: 'Ülesanne', results: ['Üks', 'Kaks'] }] });
});

test('a table in a cell belongs to the cell', () => {
  expect(rowsOfHtml('<table><tr><td>Ülesanne</td><td><table><tr><td>Üks</td></tr><tr><td>Kaks</td></tr></table></td></tr></table>'))
    .toEqual([['Ülesanne', 'Üks\nKaks']]);
});

test('cells of Excel come as text too', () => {
  expect(readPasted(clipboard('Värbab\tKohad on täidetud\r\nKoolitab\tPlaan on tehtud\r\n')))
    .toMatchObject({ kind: 'rows', table: true, tasks: [{ task: 'Värbab' }, { task: 'Koolitab', results: ['Plaan on tehtud'] }] });
});

test('lines without a table are lines', () => {
  expect(readPasted(clipboard('• Üks\n• Kaks'))).toMatchObject({ kind: 'rows', table: false, lines: ['Üks', 'Kaks'] });
});

test('a few words are words, whatever they were copied from', () => {
  expect(readPasted(clipboard('töökorraldus'))).toEqual({ kind: 'words' });
  expect(readPasted(clipboard('töö', '<table><tr><td>töö</td></tr></table>'))).toEqual({ kind: 'words' });
  expect(readPasted(clipboard(''))).toEqual({ kind: 'words' });
});

test('nothing of the markup is run', () => {
  const html = '<table><tr><td><img src=x onerror="window.ran=true"><script>window.ran = true</script>Üks</td><td>Kaks</td></tr></table>';
  expect(rowsOfHtml(html)).toEqual([['Üks', 'Kaks']]);
  expect((window as unknown as { ran?: boolean }).ran).toBeUndefined();
});
