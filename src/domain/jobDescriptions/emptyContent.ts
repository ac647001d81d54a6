import type { ContractTemplate, WrittenContent, OrderTemplate, PlainContent } from './content';

export type Template = WrittenContent['template'];

const general = { managers: [], substitutesFor: [], substitutedBy: [], purpose: '', tasks: [], rights: [], responsibilities: [] };
const requirements = { education: '', experience: '', languages: [] };

const order: OrderTemplate = {
  template: 'order', status: 'official', ...general, subordinates: [], postGroup: '', specialConditions: '',
  requirements: { ...requirements, skills: '', qualities: '' }, review: ''
};

const contract: ContractTemplate = {
  template: 'contract', status: 'employee', ...general, tools: '',
  requirements: {
    ...requirements, computerSkills: '',
    competencies: { expertise: [], clientFocus: [], teamwork: [], leadership: [] }, additional: []
  },
  changes: ''
};

const plain: PlainContent = { template: 'plain', clauses: [] };

/** A new draft in which nothing is written yet. The status is the usual one of the template; a person may choose the other. */
export const emptyContent: { readonly [T in Template]: Extract<WrittenContent, { readonly template: T }> } = { order, contract, plain };
