import { toBody } from '../../src/data/cells';
import { documents, policyAreas, roles, services, suggestions as list, supportServices } from '../../src/data/schema';
import type { ListSchema } from '../../src/data/schema/list';
import type { PersonId, RoleId, ServiceId } from '../../src/domain/identity';
import { encodeProposal } from '../../src/domain/suggestions/proposal';
import type { Proposal, Subject } from '../../src/domain/suggestions/suggestion';
import type { Table } from '.';
import type { Ids } from './keyring';
import type { Addition } from './rowWriter';
import type { ToldSuggestion } from './suggestions';

const listOf: Readonly<Record<Subject['kind'], ListSchema>> = {
  document: documents, policyArea: policyAreas, service: services, supportService: supportServices, role: roles
};

const proposalOf = ({ holder }: ToldSuggestion, ids: Ids): Proposal => holder === undefined ? { kind: 'words' } : {
  kind: 'holder', role: ids.row(roles.name, holder.role) as RoleId, person: ids.person(holder.person) as PersonId,
  scope: { service: ids.row(services.name, holder.service) as ServiceId }, from: holder.from
};

/** What the add-in itself would write when `told.by` makes the suggestion. */
export const additionOfSuggestion = (told: ToldSuggestion, tables: readonly Table[], ids: Ids): Addition => {
  const { kind, key } = told.about;
  const subject = listOf[kind];
  const title = tables.find(table => table.list.name === subject.name)?.rows[key]?.Title;
  return {
    key: told.request,
    body: toBody(list, {
      Title: String(title), SubjectKind: kind, SubjectId: ids.row(subject.name, key), Text: told.text,
      Proposal: encodeProposal(proposalOf(told, ids)), State: 'open'
    }, `${ids.person(told.by)}-${told.request}`)
  };
};
