import { parseCode } from '../../../domain/documents/code';
import type { ManagedDocument } from '../../../domain/documents/document';
import type { ServiceId } from '../../../domain/identity';
import { peopleOn } from '../../../domain/people/holders';
import type { Person } from '../../../domain/people/person';
import type { Service } from '../../../domain/policy/policyArea';
import { policyMapOn } from '../../../domain/policy/policyMap';
import type { Suggestion } from '../../../domain/suggestions/suggestion';
import { addDays, type PlainDate } from '../../../domain/time/plainDate';
import { dayInTallinn } from '../../../domain/time/tallinn';
import type { Strings } from '../../../loc';
import type { Vajs } from '../../../ui/vajs';
import type { HomeFacts } from '../useHome';
import { roundSteps, type InRound } from './roundSteps';
import { keyOf } from './signingKey';

/** One step of the story: what to do, where, and as whom. */
export interface Step {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly link: { readonly text: string; readonly address: string };
  /** Told by the lists: it has been done already. */
  readonly done: boolean;
  /** Told by the log, which is read when the story has come to this step. */
  readonly inRound?: InRound;
  /** Leads to the comparison of two editions, once the log has said of which; until then to the page. */
  readonly compares?: true;
}

/** The document that people look for first, and the one that gets a new owner: the core process. */
const LOOKED_FOR = 'P06';
const CORE = 'P15';

const READER = { key: 'lugeja', name: 'Lugeja A' };

/** A service with the leader of an area that it carries out: somebody is there to propose its manager. */
interface Case { readonly service: Service; readonly leader: Person }

const caseOf = (facts: HomeFacts, id: ServiceId, on: PlainDate): Case | undefined => {
  const service = facts.services.find(one => one.id === id);
  const leaders = (service?.policyAreas ?? []).flatMap(policyArea => peopleOn(facts.holders, 'policyLeader', { policyArea }, on));
  const leader = leaders.find(person => keyOf(person) !== undefined);
  return service && leader && { service, leader };
};

const proposalsOn = (facts: HomeFacts, id: ServiceId): readonly Suggestion[] =>
  facts.suggestions.filter(({ subject, proposal }) => subject.kind === 'service' && subject.id === id && proposal.kind === 'holder');

/** Services that lack a manager; those for which nobody has been proposed yet come first. */
const cases = (facts: HomeFacts, on: PlainDate): readonly Case[] => policyMapOn(facts, on).gaps
  .flatMap(gap => (gap.kind === 'serviceWithoutManager' ? [gap.service] : []))
  .sort((one, other) => proposalsOn(facts, one).length - proposalsOn(facts, other).length)
  .flatMap(id => caseOf(facts, id, on) ?? []);

const withCode = (facts: HomeFacts, text: string): ManagedDocument | undefined => {
  const code = parseCode(text);
  return facts.documents.find(document => document.code !== undefined && document.code === code);
};

export interface Asked {
  readonly facts: HomeFacts;
  readonly today: PlainDate;
  readonly addressOf: Vajs['addressOf'];
  readonly strings: Strings;
  /** When SharePoint last changed the core process's row. */
  readonly coreChanged?: Date;
  /** The service that the story began with: it stays the same when it has got its manager. */
  readonly service?: ServiceId;
}

/** The service that the story is about; undefined where every service has a manager. */
export const storyService = ({ facts, today, service }: Pick<Asked, 'facts' | 'today' | 'service'>): Case | undefined =>
  (service !== undefined ? caseOf(facts, service, today) : undefined) ?? cases(facts, today)[0];

/** The story as the lists tell it now; a step whose subject is not on the site is left out. */
export const stepsOf = (asked: Asked): readonly Step[] => {
  const { facts, today, addressOf, strings, coreChanged } = asked;
  const { steps } = strings.home.story;
  const looked = withCode(facts, LOOKED_FOR);
  const core = withCode(facts, CORE);
  const missing = storyService(asked);
  const [manager] = peopleOn(facts.holders, 'qualityManager', {}, today);
  const managerKey = manager && keyOf(manager);
  const proposals = missing ? proposalsOn(facts, missing.service.id) : [];
  const managed = missing && peopleOn(facts.holders, 'serviceManager', { service: missing.service.id }, today).length > 0;

  return [
    ...(looked ? [{
      key: 'find', title: steps.find.title(LOOKED_FOR), text: steps.find.text(LOOKED_FOR), done: false,
      link: { text: steps.find.link(LOOKED_FOR), address: addressOf('processRegister', { document: LOOKED_FOR }) }
    }] : []),
    ...(missing ? [{
      key: 'propose', title: steps.propose.title(missing.service.name), text: steps.propose.text(missing.leader.name, missing.service.name),
      done: proposals.length > 0,
      link: {
        text: steps.propose.link(missing.leader.name),
        address: addressOf('policyMap', { service: String(missing.service.id), as: keyOf(missing.leader) ?? '' })
      }
    }] : []),
    ...(missing && manager && managerKey ? [{
      key: 'apply', title: steps.apply.title, text: steps.apply.text(manager.name), done: proposals.length > 0 && managed === true,
      link: { text: steps.apply.link(manager.name), address: addressOf('home', { as: managerKey }) }
    }] : []),
    ...(core ? [{
      key: 'owner', title: steps.owner.title(CORE), text: steps.owner.text(CORE),
      done: coreChanged !== undefined && dayInTallinn(coreChanged) === today,
      link: {
        text: steps.owner.link(CORE),
        address: addressOf('processRegister', { document: CORE, ...(managerKey ? { as: managerKey } : {}) })
      }
    }] : []),
    ...(core ? [{
      key: 'reader', title: steps.reader.title, text: steps.reader.text(CORE), done: false,
      link: { text: steps.reader.link(READER.name), address: addressOf('processRegister', { document: CORE, as: READER.key }) }
    }] : []),
    {
      key: 'yesterday', title: steps.yesterday.title, text: steps.yesterday.text(missing?.service.name), done: false,
      link: {
        text: steps.yesterday.link,
        address: addressOf('policyMap', { on: addDays(today, -1), ...(missing ? { service: String(missing.service.id) } : {}) })
      }
    },
    ...roundSteps(asked),
    { key: 'end', title: steps.end.title, text: steps.end.text, done: false, link: { text: steps.end.link, address: addressOf('policyMap') } }
  ];
};
