import { deviationsIn, inspect, isInOrder, repair } from '../../../src/data/provisioning';
import type { FoundSite } from '../../../src/data/provisioning/found';
import { lists } from '../../../src/data/schema';
import { installFeature } from './fromFeatureXml';
import { emptySite, type EmptySite } from '../../site/emptySite';
import { provisionedSite } from '../../site/preparedSites';

/** What two sites may be compared by: everything but the ids that each gives its own lists and views. */
const comparable = ({ lists: found }: FoundSite): unknown => {
  const names = new Map([...found.values()].map(list => [list.id.toLowerCase(), list.name]));
  const listName = (id: unknown): string | undefined => names.get(String(id ?? '').replace(/[{}]/g, '').toLowerCase());
  return [...found.values()].map(({ name, title, description, versioning, fields, views }) => ({
    name, title, description, versioning,
    fields: fields.filter(field => field.InternalName !== 'Title').map(field => ({
      id: field.Id, name: field.InternalName, title: field.Title, type: field.TypeAsString, description: field.Description,
      required: field.Required, indexed: field.Indexed, unique: field.EnforceUniqueValues, choices: field.Choices, initial: field.DefaultValue,
      length: field.MaxLength, min: field.MinimumValue, max: field.MaximumValue, format: field.DisplayFormat, to: listName(field.LookupList), shows: field.LookupField
    })).sort((a, b) => a.name.localeCompare(b.name)),
    views: views.map(view => ({ ...view, id: undefined, query: view.query.replace(/ \/>/g, '/>') }))
  }));
};

// A site is set up one request at a time.
jest.setTimeout(120_000);

describe('the package added to a site', () => {
  let installed: EmptySite;
  let provisioned: EmptySite;
  beforeAll(async () => {
    [installed, provisioned] = [await emptySite(), await provisionedSite()];
    await installFeature(installed.as('omanik'), '/sites/vajs');
  });
  afterAll(async () => {
    await installed.close();
    await provisioned.close();
  });

  test('gives the same lists, columns, settings and views as Setup does', async () => {
    const byPackage = await inspect(installed.as('omanik'), installed.url);
    const bySetup = await inspect(provisioned.as('omanik'), provisioned.url);
    expect(comparable(byPackage.found)).toEqual(comparable(bySetup.found));
  });

  test('leaves the lists open, as feature XML must: only Setup closes them', async () => {
    const owner = installed.as('omanik');
    const report = await inspect(owner, installed.url);
    expect([...new Set(deviationsIn(report).map(deviation => deviation.kind))].sort())
      .toEqual(['accessInherited', 'groupMissing', 'levelMissing']);
    expect(report.lists.flatMap(list => list.deviations)).toHaveLength(lists.length);

    expect(isInOrder((await repair(owner, installed.url, report)).report)).toBe(true);
  });
});
