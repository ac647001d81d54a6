import * as React from 'react';
import { isInRegister, kindRules } from '../../domain/documents/kindRules';
import { areasOf, type PolicyMap } from '../../domain/policy/policyMap';
import { Icon, type IconName } from '../../ui/icons';
import { useRights } from '../../ui/useFacts';
import { useVajs, type PageName } from '../../ui/vajs';
import { Part } from './Part';
import { useDayAddress } from './useDayAddress';
import type { HomeFacts } from './useHome';
import styles from './Tiles.module.scss';

interface Tile { readonly page: PageName; readonly icon: IconName; readonly name: string; readonly text: string }

/** A service under two areas is one service. */
const servicesOn = (map: PolicyMap): number =>
  new Set(areasOf(map).flatMap(({ services }) => services.flatMap(agency => agency.services.map(({ service }) => service.id)))).size;

/** Pages that are there; Setup only for those who can use it. */
export const Tiles = ({ facts, map }: { readonly facts: HomeFacts; readonly map: PolicyMap }): React.ReactElement => {
  const { strings: { home } } = useVajs();
  const addressOf = useDayAddress();
  const { manage } = useRights('documents');
  const ofPosts = facts.documents.filter(({ kind }) => kindRules[kind].ofPost).length;
  const tiles: readonly Tile[] = [
    { page: 'processRegister', icon: 'document', name: home.register, text: home.registerText(facts.documents.filter(({ kind }) => isInRegister(kind)).length) },
    { page: 'policyMap', icon: 'map', name: home.map, text: home.mapText(areasOf(map).length, servicesOn(map)) },
    { page: 'serviceMap', icon: 'table', name: home.serviceMap, text: home.serviceMapText },
    { page: 'managementCalendar', icon: 'calendar', name: home.calendar, text: home.calendarText },
    { page: 'jobDescriptions', icon: 'people', name: home.jobs, text: home.jobsText(ofPosts) },
    { page: 'myDesk', icon: 'check', name: home.desk, text: home.deskText },
    { page: 'coreTeam', icon: 'organisation', name: home.teams, text: home.teamsText },
    { page: 'roles', icon: 'person', name: home.roles, text: home.rolesText },
    ...(manage ? [{ page: 'setup', icon: 'settings', name: home.setup, text: home.setupText } as const] : [])
  ];
  return (
    <Part title={home.goTitle}>
      <ul className={styles.tiles}>
        {tiles.map(({ page, icon, name, text }) => (
          <li key={page}>
            <a className={styles.tile} href={addressOf(page)}>
              <Icon name={icon} size={24} className={styles.icon} />
              <span className={styles.name}>{name}</span>
              <span className={styles.text}>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
};
