import * as React from 'react';
import { leadingRole, scopeOfCard } from '../../../domain/cards/keepers';
import type { Card } from '../../../domain/cards/serviceMap';
import { holdersOn, substitutesOn } from '../../../domain/people/holders';
import type { Person } from '../../../domain/people/person';
import type { RoleHolder } from '../../../domain/people/role';
import { PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { PersonMark } from '../../../ui/PersonMark';
import { useVajs } from '../../../ui/vajs';
import { useDayAddress } from '../../home/useDayAddress';
import type { CardsOfDay } from '../cardsOfDay';
import styles from '../ServiceMap.module.scss';
import { useServiceWords } from '../useServiceWords';

interface OfCard { readonly card: Card; readonly day: CardsOfDay }

/** A person, with the way to all that they have to do with. */
const PersonLink = ({ person }: { readonly person: Person }): React.ReactElement => {
  const words = useServiceWords();
  const addressOf = useDayAddress();
  return (
    <a className={styles.link} href={addressOf('roles', { view: 'who', who: `person-${person.id}` })} title={words.panel.toRoles(person.name)}>
      <PersonMark person={person} />
    </a>
  );
};

const Since = ({ row: { validity: { from, until }, basis } }: { readonly row: RoleHolder }): React.ReactElement | null => {
  const { common } = useVajs().strings;
  const { panel } = useServiceWords();
  const said = [...(from === undefined ? [] : [panel.since(common.date(from))]), ...(until === undefined ? [] : [panel.until(common.date(until))]), ...(basis === undefined ? [] : [basis])];
  return said.length === 0 ? null : <span className={styles.quiet}>{said.join(' · ')}</span>;
};

const Led = ({ card, day }: OfCard): React.ReactElement => {
  const { on, strings: { policyMap } } = useVajs();
  const words = useServiceWords();
  const { holders } = day.facts;
  const rows = holdersOn(holders, leadingRole[card.kind], scopeOfCard(card.subject), on);
  const acting = card.kind === 'service' ? card.acting : [];
  return (
    <PanelSection title={words.panel.leader[card.kind]}>
      <ul className={styles.people}>
        {rows.map(row => {
          const substitutes = substitutesOn(holders, [row], on);
          return (
            <li key={row.id} className={styles.stack}>
              <PersonLink person={row.person} />
              <Since row={row} />
              {substitutes.map(person => <span key={person.id} className={styles.quiet}>{words.substitutes(person.name)}</span>)}
            </li>
          );
        })}
        {acting.map(({ person, mandate }) => (
          <li key={`acting ${person.id}`} className={styles.stack}>
            <PersonLink person={person} />
            <span className={styles.quiet}>{words.columns.acting} <Mark tone={mandate === 'given' ? 'ok' : 'warn'}>{policyMap.mandates[mandate]}</Mark></span>
          </li>
        ))}
        {!card.isLed && <li><Mark tone="bad">{card.kind === 'service' ? words.noManager : words.noLeader}</Mark></li>}
      </ul>
    </PanelSection>
  );
};

const Teams = ({ card, day }: OfCard): React.ReactElement => {
  const words = useServiceWords();
  const addressOf = useDayAddress();
  const teams = day.teamsOf(card);
  const coming = day.acting ? words.noTeam : words.panel.teamsComing;
  return (
    <PanelSection title={words.panel.team}>
      {!teams || teams.length === 0 ? <p className={styles.quiet}>{coming}</p> : (
        <ul className={styles.people}>
          {teams.map(({ team, members, pending }) => (
            <li key={team.id} className={styles.stack}>
              <a className={styles.link} href={addressOf('coreTeam', { team: String(team.id) })} title={words.panel.toTeam(team.name)}>{team.name}</a>
              {team.purpose && <span>{team.purpose}</span>}
              <span className={styles.quiet}>{words.team(members, pending)}</span>
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
};

/** Who leads what the card is about, since when and by what, and the core team that works on it. */
export const PeopleOfCard = (props: OfCard): React.ReactElement => <><Led {...props} /><Teams {...props} /></>;
