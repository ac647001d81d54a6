import { effectsOf, type FaultName, faultNames, settingsOf } from './faultKinds';

/** Whether the request is carried out: not at all, before the client meets the fault, or only after the client has waited. */
export type Effect = 'none' | 'kept' | 'late';

/** What is wrong with a rule, in words for whoever wrote it. */
export class RuleMistake extends Error {}

const mistake = (sentence: string): never => {
  throw new RuleMistake(sentence);
};

type Reader<T> = (value: unknown, name: string) => T;

const text: Reader<string> = (value, name) =>
  typeof value === 'string' && value !== '' ? value : mistake(`"${name}" must be a text that is not empty.`);

const oneOf = <T extends string>(words: readonly T[]): Reader<T> => (value, name) =>
  words.find(word => word === value) ?? mistake(`"${name}" must be one of: ${words.join(', ')}.`);

const whole = (least: number, most: number): Reader<number> => (value, name) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value : mistake(`"${name}" must be a whole number from ${least} to ${most}.`);

const share: Reader<number> = (value, name) =>
  typeof value === 'number' && value > 0 && value <= 1 ? value : mistake(`"${name}" must be a number above 0 and at most 1.`);

const methods: Reader<readonly string[]> = (value, name) =>
  (Array.isArray(value) ? value as readonly unknown[] : [value]).map(each => text(each, name).toUpperCase());

const pattern: Reader<RegExp> = (value, name) => {
  try {
    // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- the expression is the rule's purpose, and comes from this machine only
    return new RegExp(text(value, name), 'i');
  } catch (failure) {
    if (failure instanceof RuleMistake) throw failure;
    return mistake(`"${name}" must be a regular expression.`);
  }
};

const headers: Reader<Readonly<Record<string, string>>> = (value, name) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return mistake(`"${name}" must be an object of names and texts.`);
  return Object.fromEntries(Object.entries(value).map(([header, part]) => [header.toLowerCase(), text(part, `${name}.${header}`)]));
};

const seconds: Reader<number | false> = (value, name) => value === false ? false : whole(0, 86_400)(value, name);

const readers = {
  name: text,
  method: methods,
  path: text,
  pattern,
  headers,
  body: text,
  person: text,
  in: oneOf(['alone', 'batch']),
  fault: oneOf<FaultName>(faultNames),
  effect: oneOf<Effect>(['none', 'kept', 'late']),
  retryAfter: seconds,
  ms: whole(0, 600_000),
  times: whole(1, Number.MAX_SAFE_INTEGER),
  after: whole(0, Number.MAX_SAFE_INTEGER),
  probability: share,
  seed: whole(0, 2 ** 32 - 1)
} as const;

type Settings = { readonly [Name in keyof typeof readers]?: ReturnType<(typeof readers)[Name]> };

/** A rule as it was given, checked. Which settings belong to which fault says `faultKinds.ts`. */
export interface FaultRule extends Settings {
  readonly name: string;
  readonly fault: FaultName;
  readonly effect: Effect;
}

const isSetting = (name: string): name is keyof typeof readers => Object.hasOwn(readers, name);

const settingsIn = (given: object): Settings => Object.fromEntries(Object.entries(given).map(([name, value]) => {
  if (!isSetting(name)) return mistake(`"${name}" is no setting of a rule. Settings: ${Object.keys(readers).join(', ')}.`);
  return [name, readers[name](value, name)];
}));

/** Settings that only some faults have. */
const owned = ['retryAfter', 'ms'] as const;

/**
 * @param given What the client sent for one rule.
 * @param nameless The name of a rule that brings none.
 * @throws RuleMistake
 */
export const readRule = (given: unknown, nameless: (fault: FaultName) => string): FaultRule => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return mistake('A rule must be an object, such as {"path": "/items", "fault": "throttled"}.');
  const settings = settingsIn(given);
  const { fault } = settings;
  if (fault === undefined) return mistake(`A rule needs a "fault", one of: ${faultNames.join(', ')}.`);
  for (const setting of owned) {
    if (settings[setting] !== undefined && !settingsOf(fault).includes(setting)) mistake(`"${setting}" means nothing for the fault "${fault}".`);
  }
  if (settings.seed !== undefined && settings.probability === undefined) mistake('"seed" means nothing without "probability".');
  const effects = effectsOf(fault);
  const { name = nameless(fault), effect = effects[0] } = settings;
  if (!effects.includes(effect)) mistake(`The "effect" of the fault "${fault}" can be: ${effects.join(', ')}.`);
  return { ...settings, name, fault, effect };
};
