import { type Running, start } from '../fixture';
import { groups } from './groups';

describe.each(groups.map(group => [group.name, group] as const))('%s', (_name, { options, arrange, checks }) => {
  let site: Running;
  beforeAll(async () => {
    site = await start(options);
    await arrange?.(site);
  });
  afterAll(() => site.close());

  test.each(checks.map(check => [check.name, check] as const))('%s', (_sentence, check) => check.run(site));
});
