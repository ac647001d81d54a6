import * as React from 'react';
import { columnOfProperty } from '../data/cells';
import { mayCreateLists } from '../data/ownRights';
import type { ListSchema } from '../data/schema/list';
import { useVajs } from './vajs';
import styles from './WhenReady.module.scss';

/** Whether this person may create lists and columns: false until the site has said so, and where it does not say. */
export const useMayCreateLists = (): boolean => {
  const { sp } = useVajs().site;
  const [may, setMay] = React.useState(false);
  React.useEffect(() => {
    let asked = true;
    mayCreateLists(sp).then(answer => { if (asked) setMay(answer); }, () => undefined);
    return () => { asked = false; };
  }, [sp]);
  return may;
};

/** The way to the page where lists and columns are made; for owners. */
export const SetupLink = (): React.ReactElement => {
  const { strings: { webPart }, addressOf } = useVajs();
  return <a className={styles.step} href={addressOf('setup')}>{webPart.missingOwner}</a>;
};

export interface ColumnMissingProps {
  readonly list: ListSchema;
  /** As the site named it. */
  readonly column: string;
}

/** Which column a list lacks, and who can add it. */
export const ColumnMissing = ({ list, column }: ColumnMissingProps): React.ReactElement => {
  const { language, strings: { webPart } } = useVajs();
  const owner = useMayCreateLists();
  return (
    <>
      <p className={styles.why}>
        {webPart.columnMissing(columnOfProperty(list, column)?.label[language] ?? column, list.title[language])}{' '}
        {!owner && webPart.columnMissingReader}
      </p>
      {owner && <p className={styles.afterWords}><SetupLink /></p>}
    </>
  );
};
