import { errors } from '../errors';
import { FormulaError, parseFormula } from '../formulas/parse';
import { unknownFunctions } from '../formulas/evaluate';
import type { List, ListProps } from '../store/lists';
import { given } from './given';
import type { Change, Property } from './tree';

type SettingValue = string | number | boolean | null;

interface Setting {
  readonly list: SettingValue;
  /** What a library has, when it differs. */
  readonly library?: SettingValue;
  readonly read: (value: unknown) => SettingValue;
  /** Answered only when asked for. */
  readonly asked?: boolean;
  /** A value that would need behaviour which the local site does not have; setting it is refused. */
  readonly lacking?: (value: SettingValue) => boolean;
}

const truth = (list: boolean, more: Partial<Setting> = {}): Setting => ({ list, read: given.truth, ...more });
const int = (list: number, more: Partial<Setting> = {}): Setting => ({ list, read: given.int, ...more });
const text = (list: string | null, more: Partial<Setting> = {}): Setting => ({ list, read: given.textOrNull, ...more });
const nonzero = { lacking: (value: SettingValue): boolean => value === true };

/** Throws 400 for a formula that nothing here could work out. */
const formula = (value: unknown): SettingValue => {
  const source = given.textOrNull(value);
  if (source === null || source === '') return source;
  checkFormula(source);
  return source;
};

export const checkFormula = (source: string): void => {
  try {
    const unknown = unknownFunctions(parseFormula(source));
    if (unknown.length > 0) throw new FormulaError(`Unknown function ${unknown.join(', ')}`);
  } catch (failure) {
    if (failure instanceof FormulaError) throw errors.invalidArgument('The formula contains a syntax error or is not supported.');
    throw failure;
  }
};

/** Simple settings of a list, in the order in which SharePoint answers them. */
const settings = {
  ContentTypesEnabled: truth(false),
  CrawlNonDefaultViews: truth(false),
  DefaultContentApprovalWorkflowId: { list: '00000000-0000-0000-0000-000000000000', read: given.guid },
  DefaultItemOpenUseListSetting: truth(false),
  Description: text(''),
  Direction: text('none'),
  DisableCommenting: truth(false),
  DisableGridEditing: truth(false),
  DraftVersionVisibility: int(0),
  EnableAttachments: truth(true, { library: false }),
  EnableFolderCreation: truth(false, { library: true }),
  EnableMinorVersions: truth(false),
  EnableModeration: truth(false),
  EnableRequestSignOff: truth(true),
  EnableVersioning: truth(true),
  ExemptFromBlockDownloadOfNonViewableFiles: truth(false),
  ForceCheckout: truth(false),
  Hidden: truth(false),
  ImageUrl: text('/_layouts/15/images/itgen.png?rev=47', { library: '/_layouts/15/images/itdl.png?rev=47' }),
  DefaultSensitivityLabelForLibrary: text(''),
  IrmEnabled: truth(false, nonzero),
  IrmExpire: truth(false),
  IrmReject: truth(false),
  IsApplicationList: truth(false),
  IsPrivate: truth(false),
  ListExperienceOptions: int(0),
  MajorVersionLimit: int(50, { library: 500 }),
  MajorWithMinorVersionsLimit: int(0),
  MultipleDataList: truth(false),
  NoCrawl: truth(false),
  ParserDisabled: truth(false),
  OnQuickLaunch: truth(false, { asked: true }),
  ReadSecurity: int(1, { asked: true }),
  WriteSecurity: int(1, { asked: true }),
  ValidationFormula: { list: null, read: formula, asked: true },
  ValidationMessage: text(null, { asked: true })
} as const satisfies Readonly<Record<string, Setting>>;

const table: Readonly<Record<string, Setting>> = settings;

export type ListSetting = keyof typeof settings;

export const newListProps = (library: boolean): ListProps =>
  Object.fromEntries(Object.entries(table).map(([name, setting]) => [name, library && setting.library !== undefined ? setting.library : setting.list]));

export const settingProperties = (...names: readonly ListSetting[]): Readonly<Record<string, Property<List>>> =>
  Object.fromEntries(names.map(name => [name, { asked: table[name]?.asked ?? false, of: (list: List) => list.props[name] ?? null }]));

const securities: Readonly<Record<string, readonly number[]>> = { ReadSecurity: [1, 2], WriteSecurity: [1, 2, 4] };

export const settingChanges: Readonly<Record<string, Change<List>>> = Object.fromEntries(Object.entries(table).map(([name, setting]) => [name,
  (list: List, value: unknown) => {
    const wanted = setting.read(value);
    if (setting.lacking?.(wanted) && list.props[name] !== wanted) throw errors.notImplemented(`lists with ${name}`);
    const allowed = securities[name];
    if (allowed && !allowed.includes(Number(wanted))) throw errors.invalidArgument(`The value ${String(wanted)} of ${name} is out of range.`);
    return { ...list, props: { ...list.props, [name]: wanted } };
  }]));
