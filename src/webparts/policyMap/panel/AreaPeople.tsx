import * as React from 'react';
import { roleHolders } from '../../../data/schema';
import { holdersOn } from '../../../domain/people/holders';
import type { RoleHolder } from '../../../domain/people/role';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import type { MapFacts } from '../usePolicyMap';
import { HolderLines } from './HolderLines';
import styles from './Panel.module.scss';
import { roleWithKey, type Editing } from './useEditing';

export interface AreaPeopleProps { readonly onMap: AreaOnMap; readonly facts: MapFacts; readonly editing: Editing }

interface AddProps extends AreaPeopleProps { readonly role: 'policyLeader' | 'coreTeamMember' }

const AddHolder = ({ facts, editing, role, onMap: { area } }: AddProps): React.ReactElement | null => {
  const { today, strings: { policyMap } } = useVajs();
  const id = roleWithKey(facts, role);
  if (!editing.may.addHolder || id === undefined) return null;
  const text = role === 'policyLeader' ? policyMap.addLeader : policyMap.addMember;
  const add = (): void => editing.addRow(roleHolders, text, { Role: id, PolicyArea: area.id, ValidFrom: today });
  return <div className={styles.add}><Button text={text} icon="add" look="quiet" onClick={add} /></div>;
};

/** Who leads the area since when, and its core team with where each member comes from. */
export const AreaPeople = ({ onMap, facts, editing }: AreaPeopleProps): React.ReactElement => {
  const { on, strings: { common, policyMap } } = useVajs();
  const leaders = holdersOn(facts.holders, 'policyLeader', { policyArea: onMap.area.id }, on);
  const rows = onMap.team.flatMap(({ row }) => facts.holders.byId.get(row) ?? []);
  const memberOf = new Map(onMap.team.map(member => [member.row, member]));
  const from = ({ id }: RoleHolder): string =>
    [memberOf.get(id)?.organisation?.name, memberOf.get(id)?.unit?.name].filter(Boolean).join(', ');
  return (
    <>
      <PanelSection title={policyMap.leader}>
        {leaders.length > 0
          ? <HolderLines rows={leaders} facts={facts} editing={editing} />
          : common.vacant}
        <AddHolder role="policyLeader" onMap={onMap} facts={facts} editing={editing} />
      </PanelSection>
      <PanelSection title={policyMap.coreTeam} aside={policyMap.members(rows.length)}>
        {rows.length > 0 ? <HolderLines rows={rows} facts={facts} editing={editing} detail={from} /> : common.none}
        <AddHolder role="coreTeamMember" onMap={onMap} facts={facts} editing={editing} />
      </PanelSection>
    </>
  );
};
