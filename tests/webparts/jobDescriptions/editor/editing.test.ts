import fc from 'fast-check';
import type { UnitId } from '../../../../src/domain/identity';
import type { WrittenContent } from '../../../../src/domain/jobDescriptions/content';
import { emptyContent } from '../../../../src/domain/jobDescriptions/emptyContent';
import { editing, isUnsaved, resumeEditing, startEditing, type Command, type Editing } from '../../../../src/webparts/jobDescriptions/editor/editing';
import type { Written } from '../../../../src/webparts/jobDescriptions/editor/written';
import { anyContract, anyOrder, anyPlain, contract, named, order, plain, task } from '../../../domain/jobDescriptions/given';

const written = (content: WrittenContent, declared: Partial<Written['declared']> = {}): Written =>
  ({ content, declared: { changeSummary: '', costs: false, concerned: [], ...declared } });

const after = (start: Editing | WrittenContent, ...commands: readonly Command[]): Editing =>
  commands.reduce(editing, 'now' in start ? start : startEditing(written(start)));

const said = (state: Editing): WrittenContent => state.now.content;
const tasksOf = ({ now: { content } }: Editing): readonly string[] =>
  (content.template === 'plain' ? [] : content.tasks.map(one => [one.task, ...one.results].join(' > ')));

const at = 1_000_000;
const say = (where: 'purpose' | 'specialConditions', text: string, when = at): Command => ({ do: 'say', where, body: { kind: 'text', text }, at: when });
const sayTask = (key: string, text: string, results: readonly string[] = [], when = at): Command =>
  ({ do: 'say', where: `tasks.${key}`, body: { kind: 'task', task: text, results }, at: when });
const undo: Command = { do: 'undo' };
const redo: Command = { do: 'redo' };

const three = order({ tasks: [task('a', 'Värbab', 'Kohad on täidetud'), task('b', 'Koolitab'), task('c', 'Nõustab')] });

describe('what is said', () => {
  test('goes to its clause, and every other part of the text stays the very same', () => {
    const state = after(three, say('purpose', 'Hea töökoht'));
    expect(said(state)).toEqual({ ...three, purpose: 'Hea töökoht' });
    const now = said(state);
    expect(now.template === 'order' && now.tasks).toBe(three.tasks);
  });

  test('of requirements and groups of competencies goes where they stand', () => {
    const state = after(contract(), { do: 'say', where: 'requirements.competencies.teamwork', body: { kind: 'paragraphs', paragraphs: ['Jagab teadmisi'] }, at },
      { do: 'say', where: 'requirements.education', body: { kind: 'text', text: 'kõrgharidus' }, at });
    const { requirements } = emptyContent.contract;
    expect(said(state)).toEqual(contract({
      requirements: { ...requirements, education: 'kõrgharidus', competencies: { ...requirements.competencies, teamwork: ['Jagab teadmisi'] } }
    }));
  });

  test('of a clause that is no longer there changes nothing', () => {
    const start = startEditing(written(three));
    expect(after(start, sayTask('gone', 'x'))).toBe(start);
    expect(after(start, { do: 'say', where: 'tools', body: { kind: 'text', text: 'arvuti' }, at })).toBe(start);
  });
});

describe('rows', () => {
  test('a task is added behind another one, and the focus goes there', () => {
    const state = after(three, { do: 'addRow', key: 'n', after: 'a', at });
    expect(tasksOf(state)).toEqual(['Värbab > Kohad on täidetud', '', 'Koolitab', 'Nõustab']);
    expect(state.focus?.where).toBe('tasks.n');
  });

  test('a task is moved by one place, and stays at the edge', () => {
    const state = after(three, { do: 'moveRow', key: 'c', by: -1, at });
    expect(tasksOf(state)).toEqual(['Värbab > Kohad on täidetud', 'Nõustab', 'Koolitab']);
    expect(after(state, { do: 'moveRow', key: 'a', by: -1, at })).toBe(state);
  });

  test('a removed task comes back to its place with its results, and what was typed since stays', () => {
    const state = after(three, { do: 'removeRow', key: 'a', at }, sayTask('b', 'Koolitab uusi', [], at + 10), undo, undo);
    expect(tasksOf(state)).toEqual(['Värbab > Kohad on täidetud', 'Koolitab', 'Nõustab']);
    expect(tasksOf(after(state, redo, redo))).toEqual(['Koolitab uusi', 'Nõustab']);
  });

  test('the focus goes to the row behind a removed one, of the last to the one before', () => {
    expect(after(three, { do: 'removeRow', key: 'a', at }).focus?.where).toBe('tasks.b');
    expect(after(three, { do: 'removeRow', key: 'c', at }).focus?.where).toBe('tasks.b');
  });

  test('pasted tasks come in together and go together', () => {
    const state = after(three, { do: 'paste', tasks: [task('x', 'Arvestab'), task('y', 'Hoiab')], after: 'b', at });
    expect(tasksOf(state)).toEqual(['Värbab > Kohad on täidetud', 'Koolitab', 'Arvestab', 'Hoiab', 'Nõustab']);
    expect(said(after(state, undo))).toEqual(three);
  });

  test('plain clauses are rows too', () => {
    const state = after(plain(['a', 'Üks'], ['b', 'Kaks']), { do: 'moveRow', key: 'b', by: -1, at }, { do: 'addRow', key: 'c', at }, { do: 'removeRow', key: 'a', at });
    expect(said(state)).toEqual(plain(['b', 'Kaks'], ['c', '']));
  });
});

describe('the way back', () => {
  test('typing in one field is one step until somebody pauses or goes elsewhere', () => {
    const state = after(three, say('purpose', 'H'), say('purpose', 'He', at + 100), say('purpose', 'Hea', at + 200), say('specialConditions', 'öötöö', at + 300));
    expect(said(after(state, undo))).toEqual({ ...three, purpose: 'Hea' });
    expect(said(after(state, undo, undo))).toEqual(three);
    const paused = after(three, say('purpose', 'Hea'), say('purpose', 'Hea töö', at + 5000));
    expect(said(after(paused, undo))).toEqual({ ...three, purpose: 'Hea' });
  });

  test('what somebody else wrote meanwhile is not undone', () => {
    const state = after(three, sayTask('c', 'Nõustab juhte'),
      { do: 'theirs', written: written({ ...three, tasks: [...three.tasks, task('d', 'Nende ülesanne')] }), by: 'Jurist A' }, undo);
    expect(tasksOf(state)).toEqual(['Värbab > Kohad on täidetud', 'Koolitab', 'Nõustab', 'Nende ülesanne']);
  });

  test('there is nothing to undo in what was only opened', () => {
    const start = startEditing(written(three));
    expect(after(start, undo)).toBe(start);
    expect(after(start, redo)).toBe(start);
  });

  const content = fc.oneof(anyOrder, anyContract, anyPlain);
  test('undoing everything leads back to the beginning, redoing all of it to the end', () => {
    fc.assert(fc.property(content, fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), (start, acts) => {
      const commands = acts.map((act, n): Command => {
        const when = at + n * 10_000;
        switch (act) {
          case 0: return { do: 'addRow', key: `new${n}`, at: when };
          case 1: return { do: 'moveRow', key: 'a', by: 1, at: when };
          case 2: return { do: 'removeRow', key: 'b', at: when };
          case 3: return { do: 'paste', tasks: [task(`p${n}`, 'Kleebitud')], at: when };
          case 4: return { do: 'declare', declared: { changeSummary: `muudatus ${n}` }, at: when };
          default: return say('purpose', `eesmärk ${n}`, when);
        }
      });
      const end = after(start, ...commands);
      const back = after(end, ...acts.map(() => undo));
      expect(back.now).toEqual(written(start));
      expect(after(back, ...acts.map(() => redo)).now).toEqual(end.now);
    }), { numRuns: 200 });
  });
});

describe('two people in one draft', () => {
  const theirs = (content: WrittenContent, declared: Partial<Written['declared']> = {}): Command =>
    ({ do: 'theirs', written: written(content, declared), by: 'Jurist A' });

  test('what only they changed comes in by itself and is told', () => {
    const state = after(three, say('purpose', 'Minu'), theirs({ ...three, tasks: three.tasks.map(one => (one.key === 'b' ? task('b', 'Koolitab', 'Plaan on tehtud') : one)) }));
    expect(tasksOf(state)[1]).toBe('Koolitab > Plaan on tehtud');
    expect(said(state)).toMatchObject({ purpose: 'Minu' });
    expect(state.conflicts).toEqual([]);
    expect(state.told).toEqual({ by: 'Jurist A', places: ['tasks.b'], gone: 0 });
    expect(isUnsaved(state)).toBe(true);
  });

  test('where both changed the same, mine stands until the person chooses', () => {
    const state = after(three, say('purpose', 'Minu'), theirs({ ...three, purpose: 'Nende' }));
    expect(said(state)).toMatchObject({ purpose: 'Minu' });
    const [conflict] = state.conflicts;
    expect(conflict).toMatchObject({ at: ['purpose'], mine: 'Minu', theirs: 'Nende' });
    const chosen = after(state, { do: 'choose', conflict, side: 'theirs', at });
    expect(said(chosen)).toMatchObject({ purpose: 'Nende' });
    expect(chosen.conflicts).toEqual([]);
    expect(isUnsaved(chosen)).toBe(false);
    expect(said(after(chosen, undo))).toMatchObject({ purpose: 'Minu' });
  });

  test('an open choice stays open when they save once more', () => {
    const first = after(three, say('purpose', 'Minu'), theirs({ ...three, purpose: 'Nende' }));
    const second = after(first, theirs({ ...three, purpose: 'Nende', specialConditions: 'lähetused' }));
    expect(second.conflicts.map(({ theirs: other }) => other)).toEqual(['Nende']);
    expect(said(second)).toMatchObject({ purpose: 'Minu', specialConditions: 'lähetused' });
    const third = after(second, theirs({ ...three, purpose: 'Nende uus', specialConditions: 'lähetused' }));
    expect(third.conflicts.map(({ theirs: other }) => other)).toEqual(['Nende uus']);
  });

  test('what the author says of the edition is merged too: units of both, one summary to choose', () => {
    const unit = (id: number): UnitId => id as UnitId;
    const start = startEditing(written(three, { concerned: [unit(1), unit(2)] }));
    const state = after(start, { do: 'declare', declared: { concerned: [unit(1), unit(2), unit(3)], changeSummary: 'Minu' }, at },
      theirs(three, { concerned: [unit(1), unit(4)], changeSummary: 'Nende', costs: true }));
    expect(state.now.declared).toEqual({ concerned: [unit(1), unit(3), unit(4)], changeSummary: 'Minu', costs: true });
    const chosen = after(state, { do: 'choose', conflict: state.conflicts[0], side: 'theirs', at });
    expect(chosen.now.declared.changeSummary).toBe('Nende');
  });

  test('my own words coming back from SharePoint are no news', () => {
    const state = after(three, say('purpose', 'Minu'));
    const saved = after(state, { do: 'saved', sent: state.now });
    expect(isUnsaved(saved)).toBe(false);
    expect(after(saved, theirs({ ...three, purpose: 'Minu' }))).toBe(saved);
  });

  test('what was typed while it was being saved is unsaved still', () => {
    const sent = after(three, say('purpose', 'Minu'));
    const state = after(sent, say('purpose', 'Minu uus'), { do: 'saved', sent: sent.now });
    expect(isUnsaved(state)).toBe(true);
    expect(said(state)).toMatchObject({ purpose: 'Minu uus' });
  });

  test('text kept in the browser is taken up again beside what others wrote since', () => {
    const kept = { base: written(three), now: written({ ...three, purpose: 'Kirjutatud rongis' }) };
    const state = resumeEditing(kept, written({ ...three, managers: named('juhataja') }), 'Jurist A');
    expect(said(state)).toEqual({ ...three, purpose: 'Kirjutatud rongis', managers: named('juhataja') });
    expect(isUnsaved(state)).toBe(true);
  });
});
