import * as React from 'react';
import type { JobLine } from '../../../domain/jobDescriptions/jobLines';
import type { WorkStrings } from '../../../loc/work';
import type { GridColumn } from '../../../ui/Grid';
import type { NameOf } from '../jobWords';
import { DraftCell, EditionCell, ReviewCell, RoundCell, StatusCell, TitleCell } from './cells';

/** Left to right; what a person asks first stands first. */
export const registerColumns = ({ jobRegister: { columns } }: WorkStrings, nameOf: NameOf): readonly GridColumn<JobLine>[] => [
  { key: 'title', header: columns.title, width: 'flex', minWidth: 208, render: line => <TitleCell line={line} /> },
  { key: 'status', header: columns.status, width: 168, render: line => <StatusCell line={line} /> },
  { key: 'edition', header: columns.edition, width: 192, hideBelow: 880, render: line => <EditionCell line={line} /> },
  { key: 'round', header: columns.round, width: 'flex', minWidth: 208, render: line => <RoundCell line={line} nameOf={nameOf} /> },
  { key: 'review', header: columns.review, width: 152, hideBelow: 760, render: line => <ReviewCell line={line} /> },
  { key: 'draft', header: columns.draft, width: 136, hideBelow: 1080, render: line => <DraftCell line={line} /> }
];
