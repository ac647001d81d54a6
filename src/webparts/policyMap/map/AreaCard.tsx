import * as React from 'react';
import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import type { Gap } from '../../../domain/policy/gaps';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import { Highlight } from '../../../ui/Highlight';
import { useVajs } from '../../../ui/vajs';
import { GapMarks } from '../gaps/GapMarks';
import type { Place } from '../places';
import { AgencyMarks } from './AgencyMarks';
import styles from './AreaCard.module.scss';
import type { Level } from './camera';
import { Leaders } from './Leaders';
import { ServiceLines } from './ServiceLines';

/** Agencies that there is room for. */
const CARD_AGENCIES = 3;
const BAND_AGENCIES = 12;

/** How an area stands out: found by the search, in focus, standing back because others are meant, or as usual. */
export type Light = 'lit' | 'centre' | 'dim' | 'plain';

export interface AreaCardProps {
  readonly onMap: AreaOnMap;
  readonly level: Level;
  readonly light: Light;
  /** Folded words of the search, to be marked in the card. */
  readonly words: readonly string[];
  /** Why the search lights the card. */
  readonly places?: readonly Place[];
  /** The one card that the Tab key stops at; the arrow keys move on from it. */
  readonly current: boolean;
  readonly selected: boolean;
  readonly onOpen: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
  /** Tells apart ids of two cards of one area on one page. */
  readonly idPrefix: string;
  /** Place and size in map units; without it the card stands in the flow of the page. */
  readonly style?: React.CSSProperties;
}

/** A place that the name and the leader, which every card shows, do not tell of themselves. */
const elsewhere = (places: readonly Place[]): Place | undefined =>
  places.find(({ kind }) => kind !== 'area' && kind !== 'leader');

const FoundIn = ({ place, more }: { readonly place: Place; readonly more: number }): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return (
    <p className={styles.found}>{policyMap.place(policyMap.placeKinds[place.kind], place.name)}{more > 0 ? ` +${more}` : ''}</p>
  );
};

const Department = ({ onMap: { department }, words }: Pick<AreaCardProps, 'onMap' | 'words'>): React.ReactElement | null =>
  (department ? <p className={styles.department}><Highlight text={department.name} words={words} /></p> : null);

const Counts = ({ onMap: { serviceCount, team } }: Pick<AreaCardProps, 'onMap'>): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return <span className={styles.counts}>{policyMap.services(serviceCount)} · {policyMap.team(team.length)}</span>;
};

/** From the middle on, a missing leader is told in the leader's place. */
const gapsBesideLeader = ({ gaps }: AreaOnMap): readonly Gap[] => gaps.filter(({ kind }) => kind !== 'noLeader');

interface Told extends Pick<AreaCardProps, 'onMap' | 'words'> { readonly foundIn: React.ReactNode }

/** What a card tells at each step of the zoom. Where the search found something stands in the department's place. */
const facts: Readonly<Record<Level, (props: Told) => React.ReactNode>> = {
  far: ({ onMap }) => <GapMarks gaps={onMap.gaps} brief />,
  middle: ({ onMap, words, foundIn }) => (
    <>
      <Leaders onMap={onMap} words={words} />
      <GapMarks gaps={gapsBesideLeader(onMap)} />
      {foundIn ?? <Department onMap={onMap} words={words} />}
      <div className={styles.row}>
        <Counts onMap={onMap} />
        <AgencyMarks services={onMap.services} words={words} room={onMap.area.horizontal ? BAND_AGENCIES : CARD_AGENCIES} />
      </div>
    </>
  ),
  near: ({ onMap, words, foundIn }) => (
    <>
      <div className={styles.row}>
        <Leaders onMap={onMap} words={words} />
        <Department onMap={onMap} words={words} />
        <Counts onMap={onMap} />
      </div>
      <GapMarks gaps={gapsBesideLeader(onMap)} />
      {foundIn}
    </>
  )
};

const NONE: readonly string[] = [];
const NOWHERE: readonly Place[] = [];

/** Lines that hold nothing of what is searched for are not drawn anew with each letter. */
const inServices = (places: readonly Place[]): boolean =>
  places.some(({ kind }) => kind === 'service' || kind === 'agency');

/**
 * One policy area. The name is the button; its surface covers the whole card, and what the card tells describes it to those
 * who listen.
 */
export const AreaCard = React.memo(function AreaCard(props: AreaCardProps): React.ReactElement {
  const { onMap, level, light, words, places = NOWHERE, current, selected, onOpen, onOpenService, idPrefix, style } = props;
  const { strings: { common } } = useVajs();
  const { area } = onMap;
  const place = elsewhere(places);
  const factsId = `${idPrefix}-area-${area.id}`;
  return (
    <article
      className={`${styles.card} ${area.horizontal ? styles.band : ''}`} data-level={level} data-light={light} data-band={area.horizontal || undefined}
      data-selected={selected || undefined} data-flows={style === undefined || undefined} style={style}
    >
      <h4 className={styles.name}>
        <button
          type="button" className={styles.open} data-area={area.id} tabIndex={current ? 0 : -1} aria-describedby={factsId}
          aria-current={selected || undefined} onClick={() => onOpen(area.id)}
        >
          <Highlight text={area.name} words={words} />
        </button>
        {area.sample && level !== 'far' && <span className={styles.sample} title={common.sampleTitle}>{common.sample}</span>}
      </h4>
      <div id={factsId} className={styles.facts}>
        {facts[level]({ onMap, words, foundIn: place && <FoundIn place={place} more={places.length - 1} /> })}
      </div>
      {level === 'near' && <ServiceLines services={onMap.services} words={inServices(places) ? words : NONE} onOpen={onOpenService} />}
    </article>
  );
});
