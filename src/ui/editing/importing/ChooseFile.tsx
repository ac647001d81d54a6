import * as React from 'react';
import { templateFile } from '../../../data/importing/template';
import type { ListSchema } from '../../../data/schema/list';
import { Button } from '../../Button';
import { Icon } from '../../icons';
import { Notice } from '../../Notice';
import { useVajs } from '../../vajs';
import { Field } from '../fields/Field';
import type { Import } from '../useImport';
import styles from './ChooseFile.module.scss';

const EXCEL = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const noMessages: readonly never[] = [];

const download = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
};

const Template = ({ list, disabled }: { readonly list: ListSchema; readonly disabled: boolean }): React.ReactElement => {
  const { language, strings: { forms: { importing } } } = useVajs();
  const [failed, setFailed] = React.useState(false);
  const make = async (): Promise<void> => {
    setFailed(false);
    download(await templateFile(list, language, importing.templateWords), `${list.title[language]}.xlsx`);
  };
  return (
    <>
      <Button text={importing.template} icon="download" disabled={disabled} onClick={() => { make().catch(() => setFailed(true)); }} />
      {failed && <Notice tone="bad" alert slim>{importing.templateFailed}</Notice>}
    </>
  );
};

export interface ChooseFileProps { readonly lists: readonly ListSchema[]; readonly work: Import; readonly disabled: boolean }

/** Which list, an empty workbook for it, and the workbook that was filled in. */
export const ChooseFile = ({ lists, work, disabled }: ChooseFileProps): React.ReactElement => {
  const { language, strings: { forms: { importing } } } = useVajs();
  const { list, chooseList, chooseFile, reading } = work;
  return (
    <div className={styles.choices}>
      <Field id="vajs-import-list" label={importing.list} messages={noMessages}>
        <select
          id="vajs-import-list" value={list.name} disabled={disabled}
          onChange={event => {
            const next = lists.find(({ name }) => name === event.target.value);
            if (next) chooseList(next);
          }}
        >
          {lists.map(one => <option key={one.name} value={one.name}>{one.title[language]}</option>)}
        </select>
      </Field>
      <Field
        id="vajs-import-file" label={importing.choose} messages={noMessages}
        description={reading.status === 'read' ? importing.kept(reading.file.name) : undefined}
      >
        {/* The browser would say "no file chosen" in its own language, so its control lies unseen over ours. */}
        <span className={styles.chooser}>
          <input
            id="vajs-import-file" type="file" accept={EXCEL} disabled={disabled} className={styles.file} title={importing.choose}
            onChange={event => {
              const file = event.target.files?.[0];
              // The same file, mended, may be chosen again.
              event.target.value = '';
              if (file) chooseFile(file);
            }}
          />
          <span className={styles.face} aria-hidden="true"><Icon name="upload" />{importing.browse}</span>
        </span>
      </Field>
      <div className={styles.template}><Template list={list} disabled={disabled} /></div>
    </div>
  );
};
