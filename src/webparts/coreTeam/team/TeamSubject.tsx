import * as React from 'react';
import { byId, groupBy } from '../../../domain/grouping';
import type { ServiceId } from '../../../domain/identity';
import { holdersOn, peopleIn, substitutesOn } from '../../../domain/people/holders';
import { policyMapOn, areaOnMap, type AgencyServices, type AreaOnMap } from '../../../domain/policy/policyMap';
import { actingManagersOn } from '../../../domain/teams/acting';
import { servicesOf } from '../../../domain/teams/missing';
import type { CoreTeam } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import type { PlainDate } from '../../../domain/time/plainDate';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { useDayAddress } from '../../home/useDayAddress';
import { GoalList } from '../../policyMap/panel/GoalList';
import { ServiceList } from '../../policyMap/panel/ServiceList';
import type { MeetingFacts } from '../meeting/meetingNouns';
import styles from './Team.module.scss';

interface SubjectProps { readonly team: CoreTeam; readonly facts: MeetingFacts }

/** The team's area as the policy map has it; undefined for a team of a service. */
const useArea = ({ team: { subject }, facts }: SubjectProps): AreaOnMap | undefined => {
  const { on } = useVajs();
  const area = subject?.kind === 'policyArea' ? subject.id : undefined;
  return React.useMemo(() => (area === undefined ? undefined : areaOnMap(policyMapOn(facts, on), area)), [facts, on, area]);
};

/** Goals of the area with the indicators that they are measured by. Services have none of their own. */
export const TeamGoals = (props: SubjectProps): React.ReactElement | null => {
  const { coreTeam: { team: words } } = useWords();
  const area = useArea(props);
  if (props.team.subject?.kind !== 'policyArea') return null;
  return (
    <section className={styles.section} aria-label={words.goals}>
      <h4 className={styles.subheading}>{words.goals}</h4>
      {area && area.goals.length > 0 ? <GoalList goals={area.goals} /> : <p className={styles.quiet}>{words.goalsNone}</p>}
    </section>
  );
};

interface ServicesProps extends SubjectProps { readonly teams: TeamFacts }

/** What the team's subject is carried out by, agency by agency, with experts who act as managers. */
const agencyServices = ({ team, facts, teams }: ServicesProps, on: PlainDate): readonly AgencyServices[] => {
  const acting = actingManagersOn(teams, on);
  const organisations = byId(facts.organisations);
  const services = servicesOf({ services: byId(facts.services) }, team, on);
  return [...groupBy(services, ({ organisation }) => organisation)].map(([organisation, theirs]) => ({
    organisation: organisations.get(organisation),
    services: theirs.map(service => {
      const rows = holdersOn(facts.holders, 'serviceManager', { service: service.id }, on);
      const experts = acting.get(service.id);
      return { service, managers: peopleIn(rows), substitutes: substitutesOn(facts.holders, rows, on), ...(experts ? { acting: experts } : {}) };
    })
  }));
};

/** Services of the team's subject, each with who manages it. */
export const TeamServices = ({ team, facts, teams }: ServicesProps): React.ReactElement | null => {
  const { on } = useVajs();
  const { coreTeam: { team: words } } = useWords();
  const addressOf = useDayAddress();
  const services = React.useMemo(() => agencyServices({ team, facts, teams }, on), [team, facts, teams, on]);
  if (!team.subject || team.subject.kind === 'supportService') return null;
  const open = (service: ServiceId): void => window.location.assign(addressOf('policyMap', { service: String(service) }));
  return (
    <section className={styles.section} aria-label={words.services}>
      <h4 className={styles.subheading}>{words.services}</h4>
      {services.length > 0 ? <ServiceList services={services} onOpen={open} /> : <p className={styles.quiet}>{words.servicesNone}</p>}
    </section>
  );
};
