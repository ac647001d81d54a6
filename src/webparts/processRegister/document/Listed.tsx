import * as React from 'react';
import type { Listing, RegisterEntry } from '../../../domain/documents/register';
import type { SupportServiceId } from '../../../domain/identity';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import { holdersText } from '../documentWords';
import { addListing, editListing } from '../formTasks';
import type { May, Task } from '../tasks';
import styles from './document.module.scss';

export interface ListedProps {
  readonly entry: RegisterEntry;
  readonly may: May;
  readonly onTask: (task: Task) => void;
  /** Shows that support service alone. */
  readonly onOpen: (supportService: SupportServiceId) => void;
}

const PartLine = ({ part }: Pick<Listing, 'part'>): React.ReactElement => {
  const { strings } = useVajs();
  const { panel } = strings.register;
  if (!part) return <span className={styles.second}>{panel.wholeDocument}</span>;
  return (
    <>
      <span className={styles.second}>{panel.part(part.title)}</span>
      {part.owner && <span className={styles.second}>{`${part.owner.role.name}: ${holdersText(part.owner, strings)}`}</span>}
    </>
  );
};

const OneListing = ({ listing, entry, may, onTask, onOpen }: ListedProps & { readonly listing: Listing }): React.ReactElement => {
  const { strings } = useVajs();
  const { id, supportService, part } = listing;
  const name = part?.title ?? supportService.name;
  return (
    <li className={styles.listing}>
      <div>
        <button type="button" className={styles.inLine} onClick={() => onOpen(supportService.id)}>{supportService.name}</button>
        <PartLine part={part} />
      </div>
      {may.listedProcesses.edit && (
        <Button
          look="quiet" icon="edit" iconOnly text={strings.register.commands.editListing(name)}
          onClick={() => onTask(editListing(entry, id, name, strings))}
        />
      )}
    </li>
  );
};

/** The support services that list the document, whole or in part; a part has its own responsible. */
export const Listed = (props: ListedProps): React.ReactElement => {
  const { entry, may, onTask } = props;
  const { strings } = useVajs();
  const { commands, panel } = strings.register;
  return (
    <PanelSection
      title={panel.listed}
      aside={may.listedProcesses.add && (
        <Button
          look="quiet" icon="add" iconOnly text={commands.addListing} onClick={() => onTask(addListing(entry, strings))}
        />
      )}
    >
      {entry.listings.length === 0
        ? <p className={styles.line}>{panel.noPart}</p>
        : <ul className={styles.links}>{entry.listings.map(listing => <OneListing key={listing.id} {...props} listing={listing} />)}</ul>}
    </PanelSection>
  );
};
