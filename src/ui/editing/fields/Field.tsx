import * as React from 'react';
import { Icon } from '../../icons';
import styles from './Field.module.scss';

export interface FieldMessage { readonly weight: 'stop' | 'warn'; readonly text: string }

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly messages: readonly FieldMessage[];
  /** Where the label must not stand in a `label` element: a group of choices. */
  readonly group?: boolean;
  readonly children: React.ReactNode;
}

export const describedBy = (id: string, description: string | undefined, messages: readonly FieldMessage[]): string | undefined =>
  [description && `${id}-description`, messages.length > 0 && `${id}-messages`].filter(Boolean).join(' ') || undefined;

/** Label above, help and what is wrong below; each tied to the control by its id. */
export const Field = ({ id, label, description, required, messages, group, children }: FieldProps): React.ReactElement => {
  const name = <>{label}{required && <span className={styles.required} aria-hidden="true"> *</span>}</>;
  const around = (
    <>
      {children}
      {description && <p id={`${id}-description`} className={styles.description}>{description}</p>}
      {messages.length > 0 && (
        <ul id={`${id}-messages`} className={styles.messages}>
          {messages.map(({ weight, text }) => (
            <li key={text} className={styles[weight]}><Icon name={weight === 'stop' ? 'error' : 'alert'} size={16} /> <span>{text}</span></li>
          ))}
        </ul>
      )}
    </>
  );
  return group
    ? (
      <fieldset id={id} className={`${styles.field} ${styles.group}`} aria-describedby={describedBy(id, description, messages)}>
        <legend className={styles.label}>{name}</legend>
        {around}
      </fieldset>
    )
    : (
      <div className={styles.field}>
        <label className={styles.label} htmlFor={id}>{name}</label>
        {around}
      </div>
    );
};
