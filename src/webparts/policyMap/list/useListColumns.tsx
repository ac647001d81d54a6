import * as React from 'react';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import type { GridColumn } from '../../../ui/Grid';
import { Highlight } from '../../../ui/Highlight';
import { PersonMark } from '../../../ui/PersonMark';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { GapMarks } from '../gaps/GapMarks';
import { AgencyCounts } from './AgencyCounts';
import styles from './ListView.module.scss';

/** The list's columns; the same array as long as the search is the same. */
export const useListColumns = (words: readonly string[]): readonly GridColumn<AreaOnMap>[] => {
  const { policyMap } = useVajs().strings;
  return React.useMemo((): readonly GridColumn<AreaOnMap>[] => {
    const { columns } = policyMap;
    return [
      {
        key: 'area', header: columns.area, width: 260, fixed: true, sortable: true,
        render: ({ area }) => (
          <span className={styles.area}>
            <span className={styles.name} title={area.name}><Highlight text={area.name} words={words} /></span>
            {area.sample && <SampleMark />}
          </span>
        )
      },
      {
        key: 'leader', header: columns.leader, width: 'flex', minWidth: 180, sortable: true,
        render: ({ leaders }) => {
          const [first, ...more] = leaders;
          if (!first) return <span className={styles.missing}>{policyMap.noLeader}</span>;
          return more.length === 0 ? <PersonMark person={first} /> : leaders.map(({ name }) => name).join(', ');
        }
      },
      {
        key: 'department', header: columns.department, width: 'flex', minWidth: 160, sortable: true, hideBelow: 900,
        render: ({ department }) => department && <Highlight text={department.name} words={words} />
      },
      {
        key: 'tere', header: columns.tere, width: 200, sortable: true, hideBelow: 1100,
        render: ({ area }) => area.tereActivity && <Highlight text={area.tereActivity} words={words} />
      },
      { key: 'team', header: columns.team, width: 72, align: 'end', sortable: true, hideBelow: 800, render: ({ team }) => team.length },
      {
        key: 'services', header: columns.services, width: 200, sortable: true,
        render: ({ services, serviceCount }) => <AgencyCounts services={services} total={serviceCount} words={words} />
      },
      {
        key: 'gaps', header: columns.gaps, width: 'flex', minWidth: 200, sortable: true,
        render: ({ gaps }) => <GapMarks gaps={gaps} room={1} />
      }
    ];
  }, [policyMap, words]);
};
