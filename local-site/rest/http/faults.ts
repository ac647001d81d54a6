import type { Request } from './exchange';
import { verbOf } from './exchange';
import type { FaultName } from './faultKinds';
import { type FaultRule, readRule, RuleMistake } from './faultRules';

/** A request on its way in. */
export interface Asked {
  readonly person: string;
  readonly request: Request;
  /** One of the requests in a `$batch`. */
  readonly batched: boolean;
}

interface Counted { readonly rule: FaultRule; readonly chance: () => number; matched: number; fired: number }

export interface Faults {
  /** Adds rules; one with a known name takes the older one's place. Throws RuleMistake and then adds none. */
  add(given: unknown): readonly Standing[];
  list(): readonly Standing[];
  /** Takes away all rules, or those of a name; gives their number. */
  remove(name?: string): number;
  /** The first rule, in the order in which they were added, that fires for the request. */
  strike(asked: Asked): FaultRule | undefined;
}

/** A rule as it is told: as it was given, and how often it was met. */
export type Standing = Readonly<Record<string, unknown>>;

/** Numbers from 0 to below 1, the same ones for the same seed (the generator known as mulberry32). */
const chanceFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** As people read addresses: decoded, where that is possible. */
const readable = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

/** Whether the pieces between the stars of `wanted` stand in the text one after the other. */
const holds = (text: string, wanted: string): boolean => {
  const lower = text.toLowerCase();
  let from = 0;
  return wanted.toLowerCase().split('*').every(piece => {
    const found = lower.indexOf(piece, from);
    from = found + piece.length;
    return found >= 0;
  });
};

/** What a rule asks of a request; settings that the rule leaves out ask nothing. */
const questions: readonly ((rule: FaultRule, asked: Asked) => boolean)[] = [
  ({ method }, { request }) => method === undefined || method.includes(request.method.toUpperCase()) || method.includes(verbOf(request)),
  ({ path }, { request }) => path === undefined || holds(readable(request.target), path),
  ({ pattern }, { request }) => pattern === undefined || pattern.test(readable(request.target)),
  ({ headers = {} }, { request }) => Object.entries(headers).every(([name, part]) => holds(request.headers[name] ?? '', part)),
  ({ body }, { request }) => body === undefined || holds(Buffer.from(request.body).toString('utf8'), body),
  ({ person }, asked) => person === undefined || person === asked.person,
  ({ in: place }, { batched }) => place === undefined || (place === 'batch') === batched
];

const matches = (rule: FaultRule, asked: Asked): boolean => questions.every(question => question(rule, asked));

/** Counts the match, and the firing if it comes to that. */
const fires = (counted: Counted): boolean => {
  const { times = Infinity, after = 0, probability = 1 } = counted.rule;
  counted.matched++;
  if (counted.matched <= after || counted.fired >= times) return false;
  if (probability < 1 && counted.chance() >= probability) return false;
  counted.fired++;
  return true;
};

const standing = ({ rule, matched, fired }: Counted): Standing =>
  ({ ...rule, ...(rule.pattern === undefined ? {} : { pattern: rule.pattern.source }), matched, fired });

const rulesIn = (given: unknown): readonly unknown[] => {
  const inside = typeof given === 'object' && given !== null && 'rules' in given ? given.rules : given;
  return Array.isArray(inside) ? inside as readonly unknown[] : [inside];
};

/** Bad days on demand: the rules by which requests go wrong. */
export const openFaults = (): Faults => {
  let all: readonly Counted[] = [];
  let added = 0;
  const nameless = (fault: FaultName): string => `${fault}-${++added}`;
  return {
    add: given => {
      const fresh = rulesIn(given).map((each): Counted => {
        const rule = readRule(each, nameless);
        return { rule, chance: chanceFrom(rule.seed ?? 0), matched: 0, fired: 0 };
      });
      const names = fresh.map(({ rule }) => rule.name);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice !== undefined) throw new RuleMistake(`Two rules are called "${twice}".`);
      all = [...all.filter(({ rule }) => !names.includes(rule.name)), ...fresh];
      return fresh.map(standing);
    },
    list: () => all.map(standing),
    remove: name => {
      const before = all.length;
      all = name === undefined ? [] : all.filter(({ rule }) => rule.name !== name);
      return before - all.length;
    },
    strike: asked => all.find(counted => matches(counted.rule, asked) && fires(counted))?.rule
  };
};
