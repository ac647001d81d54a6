import { plainDate } from '../../../src/domain/time/plainDate';
import { editionKey } from '../../../src/domain/approval/replay';
import type { DocumentId, PersonId } from '../../../src/domain/identity';
import { isDone, replacedIn, type RoundDeed } from '../../../src/webparts/home/story/roundSteps';
import { approvalsOfContent } from '../../local-site/content/approvalsOfContent';

const { approvals, keys } = approvalsOfContent(plainDate('2026-11-21'));

const done = (document: string, edition: number, deed: RoundDeed, by: string): boolean => {
  const id = keys.row('ManagedDocuments', document) as DocumentId;
  const log = approvals.replay.editions.get(editionKey(id, edition));
  if (!log) throw new RangeError(document);
  return isDone({ deed, document: id, by: keys.person(by) as PersonId }, log);
};

test('the story begins with nothing done', () => {
  expect(done('ska-lisa-1', 2, 'returned', 'ska-osakonnajuhataja-c')).toBe(false);
  expect(done('ska-lisa-1', 2, 'submittedAgain', 'ska-personalipartner-a')).toBe(false);
  expect(done('ska-lisa-1', 2, 'substituted', 'ska-talitusejuht-a')).toBe(false);
});

test('what was returned is told by the log, and by whom', () => {
  expect(done('ska-lisa-6', 1, 'returned', 'ska-personalipartner-a')).toBe(true);
  expect(done('ska-lisa-6', 1, 'returned', 'ska-osakonnajuhataja-c')).toBe(false);
});

test('two confirmed editions of a job description are found, and none where only processes have them', () => {
  const document = keys.row('ManagedDocuments', 'ska-lisa-2') as DocumentId;
  expect(replacedIn(approvals.replay)).toEqual({ document, was: 1, now: 2 });
  const others = new Map([...approvals.replay.editions].filter(([, log]) => log.document !== document));
  expect(replacedIn({ editions: others })).toBeUndefined();
});
