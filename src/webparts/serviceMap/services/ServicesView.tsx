import * as React from 'react';
import type { ServiceCard } from '../../../domain/cards/serviceMap';
import { groupByEach } from '../../../domain/grouping';
import { alphabetically } from '../../../domain/search/collation';
import { ViewSwitch } from '../../../ui/frame/ViewSwitch';
import { Grid, type GridColumn, type GridRow } from '../../../ui/Grid';
import { SampleMark } from '../../../ui/SampleMark';
import { CardStandingMark } from '../CardStandingMark';
import { CardTeams } from '../CardTeams';
import { Leaders } from '../Leaders';
import styles from '../ServiceMap.module.scss';
import { openCard } from '../useChoices';
import { useServiceWords } from '../useServiceWords';
import type { ViewProps } from '../viewProps';
import { serviceLayouts, type ServiceLayout } from '../views';

export interface ServicesViewProps extends ViewProps { readonly layout: ServiceLayout; readonly onLayout: (layout: ServiceLayout) => void }

interface Group { readonly key: string; readonly name?: string }

const NONE: Group = { key: '0' };

/** The groups that a service stands in: its agency, or each of its areas. */
const groupsOf = ({ organisation, areas }: ServiceCard, layout: ServiceLayout): readonly Group[] => {
  if (layout === 'agency') return [organisation ? { key: String(organisation.id), name: organisation.name } : NONE];
  return areas.length === 0 ? [NONE] : areas.map(({ id, name }) => ({ key: String(id), name }));
};

/** A service stands once in each of its groups. */
const rowKey = (group: string, { key }: ServiceCard): string => `${group}|${key}`;

/** Teenused: by agency or by area, with who leads each, its team, and when its card was last confirmed. */
const ServicesView = ({ day, shown, opened, layout, onLayout }: ServicesViewProps): React.ReactElement => {
  const words = useServiceWords();
  const services = React.useMemo(() => shown.flatMap(card => (card.kind === 'service' ? [card] : [])), [shown]);
  const columns = React.useMemo((): readonly GridColumn<ServiceCard>[] => {
    const { columns: names } = words;
    return [
      {
        key: 'service', header: names.service, width: 'flex', minWidth: 220,
        render: ({ name, sample }) => <span><span className={styles.name}>{name}</span>{sample && <> <SampleMark /></>}</span>
      },
      ...(layout === 'area'
        ? [{ key: 'agency', header: names.agency, width: 140, render: ({ organisation }: ServiceCard) => organisation?.shortName ?? words.noAgency }]
        : [{
          key: 'areas', header: names.areas, width: 'flex' as const, minWidth: 180, hideBelow: 900,
          render: ({ areas }: ServiceCard) => (areas.length === 0 ? <span className={styles.quiet}>{words.noArea}</span> : areas.map(({ name }) => name).join(', '))
        }]),
      { key: 'manager', header: names.manager, width: 'flex', minWidth: 180, render: card => <Leaders card={card} /> },
      { key: 'team', header: names.team, width: 140, hideBelow: 1000, render: card => <CardTeams card={card} day={day} /> },
      { key: 'standing', header: names.standing, width: 190, render: card => <CardStandingMark card={card} day={day} /> }
    ];
  }, [words, layout, day]);
  const rows = React.useMemo(() => {
    const groups = new Map(services.flatMap(card => groupsOf(card, layout)).map(group => [group.key, group]));
    const inGroup = groupByEach(services, card => groupsOf(card, layout).map(({ key }) => key));
    const nameless = layout === 'agency' ? words.noAgency : words.noArea;
    return [...groups.values()]
      .sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined) || alphabetically(a.name ?? '', b.name ?? ''))
      .flatMap(({ key, name = nameless }): readonly GridRow<ServiceCard>[] => {
        const theirs = inGroup.get(key) ?? [];
        return [
          { kind: 'group', key: `group ${key}`, title: name, count: theirs.length },
          ...theirs.map(item => ({ kind: 'item' as const, key: rowKey(key, item), item }))
        ];
      });
  }, [services, layout, words]);
  const selected = opened && rows.find(row => row.kind === 'item' && row.item.key === `${opened.kind} ${opened.id}`)?.key;
  const open = (key: string): void => {
    const row = rows.find(one => one.key === key);
    if (row?.kind === 'item') openCard(row.item.subject);
  };
  return (
    <>
      <div className={styles.layouts}>
        <ViewSwitch label={words.layout} selected={layout} options={serviceLayouts.map(key => ({ key, text: words.layouts[key] }))} onSelect={onLayout} />
      </div>
      <Grid label={words.servicesLabel} columns={columns} rows={rows} selectedKey={selected} onOpen={open} emptyText={words.nothing} />
    </>
  );
};

export default ServicesView;
