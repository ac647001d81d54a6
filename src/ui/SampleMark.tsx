import * as React from 'react';
import styles from './SampleMark.module.scss';
import { useVajs } from './vajs';

/** Stands beside everything that no source document confirms. */
export const SampleMark = (): React.ReactElement => {
  const { common } = useVajs().strings;
  return <span className={styles.sample} title={common.sampleTitle}>{common.sample}</span>;
};
