import { shareOf, type CoverageCounts, type PlaceCoverage } from '../../../domain/jobDescriptions/unitCoverage';
import type { WorkStrings } from '../../../loc/work';
import type { ExportColumn } from '../../../ui/export';
import { placeName } from '../register/gridRows';

/** Coverage of a place with the place it stands under. */
export interface CoverageRow extends CoverageCounts {
  readonly place: string;
  readonly above?: string;
}

/** All places in the order of the tree, closed ones too, and their sum. */
export const coverageSheetRows = (
  rows: readonly PlaceCoverage[], total: CoverageCounts, words: WorkStrings
): readonly CoverageRow[] => {
  const names = new Map(rows.map(({ heading }) => [heading.key, placeName(heading, words)]));
  return [
    ...rows.map(({ heading, ...counts }): CoverageRow =>
      ({ ...counts, place: names.get(heading.key) ?? '', above: names.get(heading.above[heading.above.length - 1]) })),
    { ...total, place: words.jobRegister.coverage.all }
  ];
};

export const coverageSheetColumns = ({ jobRegister: { coverage, exported } }: WorkStrings): readonly ExportColumn<CoverageRow>[] => [
  { header: coverage.place, width: 44, value: ({ place }) => place },
  { header: exported.above, width: 36, value: ({ above }) => above },
  { header: coverage.posts, width: 14, value: ({ posts }) => posts },
  { header: coverage.fine, width: 12, value: ({ fine }) => fine },
  { header: coverage.missing, width: 12, value: ({ missing }) => missing },
  { header: coverage.doubled, width: 14, value: ({ doubled }) => doubled },
  { header: exported.share, width: 12, value: ({ fine, posts }) => shareOf(fine, posts) }
];
