import * as React from 'react';
import { clausesOf } from '../../../domain/jobDescriptions/clauses';
import { Button } from '../../../ui/Button';
import { Live } from '../../../ui/Live';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/approvals/useWords';
import { ConflictChoice } from './ConflictChoice';
import { useEditor } from './EditorContext';
import type { Editing, Told } from './editing';
import { pathOfConflict, placeWords } from './places';
import { saidAt } from './said';
import { isDeclared } from './written';

export interface ChangesProps { readonly editing: Editing; readonly onGo: (where: string) => void }

const MOST = 6;

/** What somebody else wrote meanwhile: it is in the text already. */
const TheirChanges = ({ told: { by, places, gone }, editing: { now: { content } } }: { readonly told: Told; readonly editing: Editing }): React.ReactElement => {
  const words = useWords();
  const { run } = useEditor();
  const names = clausesOf(content).filter(({ path }) => places.includes(path)).map(clause => placeWords(clause, content.template, words));
  const said = [...names.slice(0, MOST), ...(names.length > MOST ? ['…'] : []), ...(gone > 0 ? [words.jobEditor.toldGone(gone)] : [])].join(', ');
  const text = words.jobEditor.told(by, said || words.jobEditor.toldDeclared);
  return (
    <>
      <Live>{text}</Live>
      <Notice tone="info" slim actions={<Button text={words.jobEditor.readTold} onClick={() => run({ do: 'readTold' })} />}>{text}</Notice>
    </>
  );
};

/** Choices that have no clause to stand at: the row is gone from one side, or the whole text is another one. */
const Unplaced = ({ editing: { now, conflicts } }: { readonly editing: Editing }): React.ReactElement => {
  const { jobEditor: { conflict: words } } = useWords();
  const there = new Set<string>(clausesOf(now.content).map(({ path }) => path));
  const open = conflicts.filter(conflict => !isDeclared(conflict) && !there.has(pathOfConflict(conflict)));
  return (
    <>
      {open.map(conflict => (
        <ConflictChoice key={conflict.path} conflict={conflict} mine={saidAt(now, conflict.at)} place={conflict.at.length === 0 ? words.whole : undefined} />
      ))}
    </>
  );
};

/** What others did to the draft while it was open here. */
export const Changes = ({ editing, onGo }: ChangesProps): React.ReactElement | null => {
  const { jobEditor: { conflict: words } } = useWords();
  const { conflicts, told } = editing;
  return (
    <>
      {told && <TheirChanges told={told} editing={editing} />}
      {conflicts.length > 0 && (
        <Notice tone="warn" slim alert actions={<Button text={words.title} onClick={() => onGo(pathOfConflict(conflicts[0]))} />}>
          {words.count(conflicts.length)}
        </Notice>
      )}
      {conflicts.length > 0 && <Unplaced editing={editing} />}
    </>
  );
};
