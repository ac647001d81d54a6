import { coverageByPlace, totalCoverage } from '../../../domain/jobDescriptions/unitCoverage';
import type { JobLine } from '../../../domain/jobDescriptions/jobLines';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { Language } from '../../../loc';
import type { WorkStrings } from '../../../loc/work';
import { exportXlsx } from '../../../ui/export';
import { namesIn } from '../jobWords';
import type { ShownJobs } from '../shownJobs';
import { coverageSheetColumns, coverageSheetRows } from './coverageSheet';
import { registerSheetColumns } from './registerSheet';

/** What is saved of a day, and in which words. */
export interface Saving {
  readonly shown: ShownJobs;
  readonly on: PlainDate;
  /** The same day as people read it. */
  readonly day: string;
  readonly words: WorkStrings;
  readonly language: Language;
}

/** The lines that are shown, in the order of the tree; a sheet has no closed groups. */
export const saveRegister = (lines: readonly JobLine[], { shown: { facts }, day, words, language }: Saving): Promise<void> => {
  const { exported } = words.jobRegister;
  return exportXlsx({
    fileName: exported.fileName(day), sheet: exported.sheet, rows: lines,
    columns: registerSheetColumns({ words, language, nameOf: namesIn(facts, words) })
  });
};

export const saveCoverage = ({ shown: { facts, coverage, tree }, on, day, words }: Saving): Promise<void> => {
  const { exported } = words.jobRegister;
  const rows = coverageByPlace(facts, coverage, tree, on);
  return exportXlsx({
    fileName: exported.coverageFileName(day), sheet: exported.coverageSheet, rows: coverageSheetRows(rows, totalCoverage(rows), words),
    columns: coverageSheetColumns(words)
  });
};
