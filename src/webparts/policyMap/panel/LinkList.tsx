import * as React from 'react';
import { LinkButton } from './LinkButton';
import styles from './Panel.module.scss';

export interface LinkListProps<Id extends number> {
  readonly things: readonly { readonly id: Id; readonly name: string }[];
  readonly onOpen: (id: Id) => void;
}

export const LinkList = <Id extends number>({ things, onOpen }: LinkListProps<Id>): React.ReactElement => (
  <ul className={styles.links}>
    {things.map(({ id, name }) => <li key={id}><LinkButton onOpen={() => onOpen(id)}>{name}</LinkButton></li>)}
  </ul>
);
