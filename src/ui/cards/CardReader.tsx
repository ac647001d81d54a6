import * as React from 'react';
import type { PolicyFacts } from '../../domain/facts';
import { evidenceOf } from '../../domain/cards/evidence';
import { keepersOf, type CardSubject } from '../../domain/cards/keepers';
import { standingOfCard } from '../../domain/cards/standing';
import { judge, statementsUntil } from '../../domain/cards/statement';
import type { PolicyMap } from '../../domain/policy/policyMap';
import type { Confirmation } from '../../domain/teams/confirmation';
import { Skeleton } from '../Skeleton';
import { useTeams } from '../teams/useTeams';
import { useFacts } from '../useFacts';
import { useVajs } from '../vajs';
import { WhenReady } from '../WhenReady';
import { Checklist } from './Checklist';
import { knownUntil } from './knownUntil';
import { useActingOf, type KnownActing } from './useActingOf';

export interface CardReaderProps {
  readonly subject: CardSubject;
  readonly name: string;
  readonly facts: PolicyFacts;
  /** All of the shown day. */
  readonly map: PolicyMap;
}

const nouns = ['confirmations'] as const;

const coming = <Skeleton of="text" count={6} />;

const Card = ({ subject, name, facts, map, acting, rows }: CardReaderProps & { readonly acting: KnownActing; readonly rows: readonly Confirmation[] }): React.ReactElement => {
  const { site, on, today } = useVajs();
  const { actingOn, teams } = acting;
  const standing = React.useMemo(
    () => standingOfCard(statementsUntil({ ...facts, confirmations: rows }, knownUntil(site, on, today), actingOn), subject), [facts, rows, site, on, today, actingOn, subject]);
  const evidence = React.useMemo(() => evidenceOf({ facts, map, teams }, subject), [facts, map, teams, subject]);
  const keepers = React.useMemo(() => keepersOf(facts, subject, on, actingOn), [facts, subject, on, actingOn]);
  const me = site.me?.id;
  const may = on === today && me !== undefined && judge(facts, { subject, isTrue: true }, me, today, actingOn).status === 'counts';
  return <Checklist subject={subject} name={name} standing={standing} evidence={evidence} keepers={keepers} may={may} />;
};

/** The checklist of one card beside other content: what was confirmed and core teams are read when this is drawn, and not before. */
const CardReader = (props: CardReaderProps): React.ReactElement => {
  const load = useFacts(nouns);
  const acting = useActingOf(useTeams());
  return <WhenReady of={load} skeleton={coming}>{({ confirmations }) => (acting ? <Card {...props} acting={acting} rows={confirmations} /> : coming)}</WhenReady>;
};

export default CardReader;
