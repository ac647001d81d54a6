import * as React from 'react';
import type { EmploymentStatus } from '../../../domain/jobDescriptions/content';
import { useWords } from '../../../ui/approvals/useWords';
import styles from './Fields.module.scss';

const statuses: readonly EmploymentStatus[] = ['official', 'employee'];

export interface StatusFieldProps {
  readonly id: string;
  readonly label: string;
  readonly status: EmploymentStatus;
  readonly onChange: (status: EmploymentStatus) => void;
}

export const StatusField = ({ id, label, status, onChange }: StatusFieldProps): React.ReactElement => {
  const { jobRegister: { sheet } } = useWords();
  return (
    <div role="radiogroup" aria-label={label} className={styles.boxes}>
      {statuses.map(one => (
        <label key={one} className={styles.box}>
          <input type="radio" name={id} checked={status === one} onChange={() => onChange(one)} /> {sheet.statuses[one]}
        </label>
      ))}
    </div>
  );
};
