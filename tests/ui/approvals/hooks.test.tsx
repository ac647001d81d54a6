/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { act as doing, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Act } from '../../../src/data/approvals/actRows';
import type { Site } from '../../../src/data/site';
import { approvalLog } from '../../../src/data/schema';
import type { Digest } from '../../../src/domain/approval/envelope';
import type { DocumentId } from '../../../src/domain/identity';
import { loadStrings } from '../../../src/loc';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import { sendingWords } from '../../../src/ui/approvals/sendingWords';
import { useActing } from '../../../src/ui/approvals/useActing';
import { useApprovals } from '../../../src/ui/approvals/useApprovals';
import { useText } from '../../../src/ui/approvals/useText';
import { useWords } from '../../../src/ui/approvals/useWords';
import { VajsProvider } from '../../../src/ui/vajs';
import { act, answerTo, approvalOf, AUTHOR, MANAGER, openAgency, READER, seenBy, submitText, textOf, type Agency, type Fate } from '../../data/approvals/agency';
import { beside } from '../../site/onSite';

jest.setTimeout(120_000);
const PATIENCE = { timeout: 20_000 };

let agency: Agency;
let first: DocumentId;
beforeAll(async () => {
  agency = await openAgency();
  first = agency.row.get('first') as DocumentId;
});
afterAll(() => agency.local.close());

const draw = async (site: Site, content: React.ReactElement): Promise<void> => {
  const today = dayInTallinn(new Date());
  const strings = await loadStrings('et');
  render(<VajsProvider value={{ site, language: 'et', strings, today, on: today, showDay: () => undefined, inTeams: false, addressOf: () => '' }}>{content}</VajsProvider>);
};

const submitted = async (edition: number) => {
  await beside(() => submitText(agency.siteOf(AUTHOR), first, textOf(`Tekst ${edition}`), edition));
  return approvalOf(await beside(() => seenBy(agency.siteOf(AUTHOR))), first, edition);
};

/** Rows of the log with a text. */
const rowsSaying = async (text: string): Promise<number> => {
  const { entries } = await beside(() => seenBy(agency.siteOf(AUTHOR)));
  return entries.filter(entry => entry.kind === 'comment' && entry.text.startsWith(text)).length;
};

describe('sending acts', () => {
  /** A button that sends, and all that is said where it stands. */
  const Sender = ({ acts, said }: { readonly acts: readonly Act[]; readonly said: string[] }): React.ReactElement => {
    const words = useWords();
    const acting = useActing();
    if (acting.sending) said.push(sendingWords(acting, words));
    return (
      <>
        <button type="button" onClick={() => { acting.send(acts, 'Kommentaarid').catch(() => undefined); }}>Saada</button>
        <p>{acting.sending ? 'saatmisel' : acting.told.map(({ told }) => told?.status).join(', ') || 'midagi ei ole saadetud'}</p>
      </>
    );
  };
  const comments = (approval: Awaited<ReturnType<typeof submitted>>, text: string, count: number): readonly Act[] => {
    if (approval.status === 'drafting') throw new Error('nothing submitted');
    const { submit: { document, edition, hash }, number } = approval.round;
    return Array.from({ length: count }, (_, n) => ({ kind: 'comment', document, edition, hash, round: number, text: `${text} ${n + 1}` }) as Act);
  };
  const open = async (acts: readonly Act[], weather?: () => Fate) => {
    const said: string[] = [];
    const site = agency.siteOf(MANAGER, weather && ((method, _, body) => (method === 'POST' && body.includes(approvalLog.name) ? weather() : 'arrives')));
    await beside(() => seenBy(site));
    await draw(site, <Sender acts={acts} said={said} />);
    return { said, user: userEvent.setup(), site };
  };

  test('several are counted row by row, and each is told of in the end', async () => {
    const { said, user } = await open(comments(await submitted(1), 'Rida', 3));
    await user.click(screen.getByRole('button', { name: 'Saada' }));
    await screen.findByText('counted, counted, counted', {}, PATIENCE);
    expect([...new Set(said)]).toEqual(['0 / 3 saadetud', '1 / 3 saadetud', '2 / 3 saadetud', '3 / 3 saadetud']);
    expect(await rowsSaying('Rida')).toBe(3);
  });

  test('one alone is not counted', async () => {
    const { said, user } = await open(comments(await submitted(2), 'Üksik', 1));
    await user.click(screen.getByRole('button', { name: 'Saada' }));
    await screen.findByText('counted', {}, PATIENCE);
    expect([...new Set(said)]).toEqual(['Salvestan']);
  });

  test('pressed twice it is done once', async () => {
    const { user } = await open(comments(await submitted(3), 'Topelt', 1));
    await user.dblClick(screen.getByRole('button', { name: 'Saada' }));
    await screen.findByText('counted', {}, PATIENCE);
    expect(await rowsSaying('Topelt')).toBe(1);
  });

  test('what would not count is not written, and the others are', async () => {
    const approval = await submitted(4);
    const [comment] = comments(approval, 'Kõrval', 1);
    const { user } = await open([answerTo(approval, 1, 'approve'), comment]);
    await user.click(screen.getByRole('button', { name: 'Saada' }));
    await screen.findByText('notSent, counted', {}, PATIENCE);
  });
});

describe('the facts of coordination', () => {
  const Standing = ({ edition, seen }: { readonly edition: number; readonly seen: string[] }): React.ReactElement => {
    const load = useApprovals();
    const text = load.status === 'ready' ? approvalOf(load.value, first, edition).status : load.status;
    seen.push(text);
    return <p>{text}</p>;
  };

  test('come once, stay while more is read, and follow what others do', async () => {
    const approval = await submitted(5);
    const [site, seen]: [Site, string[]] = [agency.siteOf(READER), []];
    await draw(site, <Standing edition={5} seen={seen} />);
    await screen.findByText('open', {}, PATIENCE);
    await beside(() => act(agency.siteOf(MANAGER), answerTo(approval, 0, 'return', 'Parandage')));
    await doing(() => site.refresh());
    await screen.findByText('returned', {}, PATIENCE);
    expect(seen.slice(seen.indexOf('open'))).not.toContain('loading');
  });
});

describe('a submitted text', () => {
  const Reader = ({ hash }: { readonly hash?: Digest }): React.ReactElement => {
    const load = useText(hash, 'open');
    return (
      <>
        <p>{load.status === 'ready' && load.text.content.template === 'plain' ? load.text.content.clauses[0].text : load.status}</p>
        {load.status === 'failed' && <button type="button" onClick={load.retry}>Uuesti</button>}
      </>
    );
  };
  const hashOf = (approval: Awaited<ReturnType<typeof submitted>>): Digest | undefined => (approval.status === 'drafting' ? undefined : approval.round.submit.hash);

  test('is read by its hash', async () => {
    const hash = hashOf(await submitted(6));
    await draw(agency.siteOf(READER), <Reader hash={hash} />);
    await screen.findByText('Tekst 6', {}, PATIENCE);
  });

  test('that no row of the list is, is missing, and so is none', async () => {
    await draw(agency.siteOf(READER), <Reader hash={'0'.repeat(64) as Digest} />);
    await screen.findByText('missing', {}, PATIENCE);
    await draw(agency.siteOf(READER), <Reader />);
    expect(screen.getAllByText('missing')).toHaveLength(2);
  });

  test('that could not be read is read when somebody tries again', async () => {
    const hash = hashOf(await submitted(7));
    let gone = true;
    const site = agency.siteOf(READER, (_, address, body) => (gone && `${address}${body}`.includes(String(hash)) ? 'lost' : 'arrives'));
    await draw(site, <Reader hash={hash} />);
    const again = await screen.findByRole('button', { name: 'Uuesti' }, PATIENCE);
    gone = false;
    await userEvent.click(again);
    await waitFor(() => expect(screen.getByText('Tekst 7')).toBeTruthy(), PATIENCE);
  });
});
