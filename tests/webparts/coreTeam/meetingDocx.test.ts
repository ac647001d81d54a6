/** @jest-environment ./tests/site/page.js */
import { strFromU8, unzipSync } from 'fflate';
import * as estonian from '../../../src/loc/et-ee';
import { teamMeeting } from '../../../src/loc/et-ee/work/teamMeeting';
import type { Minutes } from '../../../src/domain/teams/meeting/minutes';
import { docxOf } from '../../../src/webparts/coreTeam/meeting/minutes/docx';
import { minutesBlocks, type Block } from '../../../src/webparts/coreTeam/meeting/minutes/minutesBlocks';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const properties = { title: 'Protokoll', author: 'Poliitikajuht A', created: Date.parse('2026-11-21T12:00:00Z'), language: 'et-EE' };
const names = { A: { id: 1, name: 'Poliitikajuht A' }, B: { id: 2, name: 'Poliitikajuht B' } };

const minutes = {
  version: 1, team: { id: 1, name: 'Rahvatervise & ennetuse <tiim>' }, meeting: { id: 3, day: '2026-11-21' },
  people: [{ ...names.A, presence: 'present' }, { ...names.B, presence: 'remote' }],
  agenda: [
    {
      id: 1, kind: 'standing', subject: 'Eelarve', discussed: true, discussion: 'Esimene rida\nTeine rida \u0007"jutumärgid"',
      decisions: [{ id: 1, text: 'Kinnitada', owner: names.A, from: '2026-11-21', reason: 'Sest raha on' }], actions: [{ id: 1, text: 'Tellida', owner: names.B, due: '2026-12-19' }]
    },
    { id: 2, kind: 'proposed', subject: 'Uus kord', discussed: false, decisions: [], actions: [] }
  ],
  decisions: [], actions: [], done: [{ id: 9, text: 'Vana töö', owner: names.B, due: '2026-11-01', result: 'Valmis' }], closed: { by: names.A, at: properties.created }
} as unknown as Minutes;

const blocks = minutesBlocks(minutes, 'abc', { strings: estonian, words: teamMeeting });

const partsOf = (all: readonly Block[]): Readonly<Record<string, Document>> => Object.fromEntries(
  Object.entries(unzipSync(docxOf(all, properties))).map(([name, bytes]) => {
    const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
    expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
    return [name, parsed];
  }));

const all = (part: Document | Element, name: string): readonly Element[] => [...part.getElementsByTagNameNS(MAIN, name)];
const val = (element: Element | undefined): string | null | undefined => element?.getAttributeNS(MAIN, 'val');

describe('the file', () => {
  const parts = partsOf(blocks);

  test('names the type of every part, and every part that it names is there', () => {
    const types = parts['[Content_Types].xml'];
    const defaults = [...types.getElementsByTagNameNS(TYPES, 'Default')].map(each => each.getAttribute('Extension'));
    const overrides = [...types.getElementsByTagNameNS(TYPES, 'Override')].map(each => each.getAttribute('PartName')?.slice(1) ?? '');
    expect(overrides.filter(name => !(name in parts))).toEqual([]);
    expect(Object.keys(parts).filter(name => name !== '[Content_Types].xml' && !defaults.includes(name.split('.').pop() ?? ''))).toEqual([]);
    expect(Object.keys(parts).filter(name => /^(word|docProps)\/[^/]+\.xml$/.test(name) && !overrides.includes(name))).toEqual([]);
  });

  test.each(['_rels/.rels', 'word/_rels/document.xml.rels'])('%s leads to parts that are there, each by an id of its own', name => {
    const folder = name.startsWith('word/') ? 'word/' : '';
    const relations = [...parts[name].getElementsByTagNameNS(RELATIONS, 'Relationship')];
    expect(relations.length).toBeGreaterThan(0);
    expect(relations.map(each => `${folder}${each.getAttribute('Target')}`).filter(target => !(target in parts))).toEqual([]);
    expect(new Set(relations.map(each => each.getAttribute('Id'))).size).toBe(relations.length);
  });

  test('has a body of paragraphs and tables that ends with the section’s properties', () => {
    const [body] = all(parts['word/document.xml'], 'body');
    const kinds = [...body.children].map(({ localName }) => localName);
    expect(new Set(kinds.slice(0, -1))).toEqual(new Set(['p', 'tbl']));
    expect(kinds[kinds.length - 1]).toBe('sectPr');
    // Properties stand first in what they are of, or Word calls the file corrupt.
    for (const [of, properties] of [['p', 'pPr'], ['tc', 'tcPr'], ['tr', 'trPr'], ['tbl', 'tblPr']]) {
      for (const each of all(body, of)) expect([...each.children].findIndex(({ localName }) => localName === properties)).toBeLessThanOrEqual(0);
    }
  });

  test('has as many cells in each row as its table has columns, each ending with a paragraph, and a head that comes again', () => {
    const tables = all(parts['word/document.xml'], 'tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const columns = all(table, 'gridCol').length;
      const rows = all(table, 'tr');
      expect(rows.map(row => all(row, 'tc').length)).toEqual(rows.map(() => columns));
      expect(all(rows[0], 'tblHeader')).toHaveLength(1);
      expect(all(table, 'tc').every(cell => cell.lastElementChild?.localName === 'p')).toBe(true);
    }
  });

  test('uses only styles and lists that it defines', () => {
    const styles = all(parts['word/styles.xml'], 'style').map(each => each.getAttributeNS(MAIN, 'styleId'));
    expect(all(parts['word/document.xml'], 'pStyle').map(val).filter(style => !styles.includes(style ?? ''))).toEqual([]);
    const lists = all(parts['word/numbering.xml'], 'num').map(each => each.getAttributeNS(MAIN, 'numId'));
    expect(all(parts['word/document.xml'], 'numId').map(val).filter(list => !lists.includes(list ?? ''))).toEqual([]);
  });

  test('says what the minutes say, with line breaks, and without signs that XML does not know', () => {
    const paragraphs = all(parts['word/document.xml'], 'p').map(({ textContent }) => textContent);
    expect(paragraphs).toEqual(expect.arrayContaining([
      'Rahvatervise & ennetuse <tiim>: koosoleku protokoll', '1. Eelarve', 'Esimene ridaTeine rida "jutumärgid"', 'KinnitadaSest raha on', 'Tellida', '19.12.2026',
      '2. Uus kord', teamMeeting.minutesPostponed, 'Valmis', teamMeeting.minutesDigest('abc')
    ]));
    expect(all(parts['word/document.xml'], 'br').length).toBe(2);
    expect(val(all(parts['word/styles.xml'], 'lang')[0])).toBe('et-EE');
  });
});

test('half of a sign outside the basic plane is left out, a whole one stays', () => {
  const text = all(partsOf([{ kind: 'text', text: 'a\ud83db \u{1f600}' }])['word/document.xml'], 't').map(({ textContent }) => textContent);
  expect(text).toEqual(['ab \u{1f600}']);
});
