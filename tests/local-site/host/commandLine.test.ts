import { parseCommand, usage } from '../../../local-site/host/commandLine';

const commandOf = (args: readonly string[], env: Record<string, string> = {}): unknown => {
  const parsed = parseCommand(args, env);
  return parsed.status === 'command' ? parsed.command : parsed;
};

test('without arguments the site is the one that survives restarts, on port 8080', () => {
  expect(commandOf([])).toEqual({
    port: 8080,
    db: '.local-site/vajs.db',
    fresh: false,
    empty: false,
    size: 'sample',
    today: undefined,
    package: undefined,
    restOnly: false
  });
});

test.each([
  ['the port of the command line goes before the environment’s', ['--port', '0'], { PORT: '9000' }, { port: 0 }],
  ['the environment may give the port', [], { PORT: '9000' }, { port: 9000 }],
  ['starting over', ['--fresh'], {}, { fresh: true }],
  ['a fixed day', ['--today', '2026-11-21'], {}, { today: '2026-11-21' }],
  ['the large content in a file of its own', ['--size', 'large', '--db', 'large.db'], {}, { size: 'large', db: 'large.db' }],
  ['an empty site in memory', ['--empty', '--db', ':memory:', '--rest-only'], {}, { empty: true, db: ':memory:', restOnly: true }]
])('%s', (_, args, env, expected) => {
  expect(commandOf(args, env)).toMatchObject(expected);
});

test.each([
  ['an option that does not exist', ['--fersh'], /--fersh/],
  ['a word that is no option', ['fresh'], /fresh/],
  ['a port that is none', ['--port', '80800'], /80800/],
  ['a day that does not exist', ['--today', '2026-02-30'], /2026-02-30.*2026-11-21/],
  ['a size that does not exist', ['--size', 'huge'], /huge.*sample, large/]
])('%s is a mistake, said in words together with what is possible', (_, args, words) => {
  const parsed = parseCommand(args, {});
  expect(parsed.status).toBe('mistake');
  expect(parsed).toMatchObject({ text: expect.stringMatching(words) });
  expect(parsed).toMatchObject({ text: expect.stringContaining(usage) });
});

test('help is what is possible', () => {
  expect(parseCommand(['-h'], {})).toEqual({ status: 'help', text: usage });
});
