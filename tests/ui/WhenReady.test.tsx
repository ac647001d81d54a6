/** @jest-environment jsdom */
import * as React from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Load } from '../../src/data/facts';
import type { BadRow } from '../../src/data/reading';
import { documents, editions } from '../../src/data/schema';
import { SiteError, type SiteErrorKind } from '../../src/data/siteError';
import { Frame } from '../../src/ui/Frame';
import { Skeleton } from '../../src/ui/Skeleton';
import { WhenReady } from '../../src/ui/WhenReady';
import { renderInVajs, words } from './inVajs';

const bad = (item: number, column: string): BadRow => ({ list: 'ManagedDocuments', item, column, problem: 'unknownChoice', title: 'x' });
const ready = (problems: readonly BadRow[] = []): Load<string> => ({ status: 'ready', value: 'register', checked: true, problems });

const show = (load: Load<string>): void => {
  renderInVajs(<WhenReady of={load} skeleton={<Skeleton of="rows" count={3} />}>{value => <p>{value}</p>}</WhenReady>);
};

test('while facts are on their way, shapes of their size stand there and it is said', () => {
  show({ status: 'loading' });
  expect(screen.getByRole('status').textContent).toBe('Laadin');
  expect(document.querySelectorAll('.rows > span')).toHaveLength(3);
  expect(document.querySelector('[aria-busy="true"]')).toBeTruthy();
});

test('facts are shown, with whether they are confirmed', () => {
  renderInVajs(
    <WhenReady of={{ status: 'ready', value: 'register', checked: false, problems: [] }} skeleton={null}>
      {(value, { checked }) => <p>{value} {checked ? 'kinnitatud' : 'kontrollimata'}</p>}
    </WhenReady>
  );
  expect(screen.getByText('register kontrollimata')).toBeTruthy();
});

test('lists that are not there are named, and who can make them', () => {
  show({ status: 'missing', lists: [documents, editions] });
  expect(screen.getByText(words.webPart.missingTitle)).toBeTruthy();
  expect(screen.getByText(/VAJS dokumendid, Versioonid/)).toBeTruthy();
  expect(screen.getByText(/Saidi omanik saab need luua/)).toBeTruthy();
});

test('a column that a list lacks is named as people know it, with its list and whom to tell', () => {
  show({ status: 'failed', list: documents, error: new SiteError('columnMissing', 'OwnerId') });
  expect(screen.getByText(/Loendis „VAJS dokumendid“ ei ole veergu „Omanik“\./).textContent).toContain('Selle lisab saidi omanik');
});

describe('facts that could not be confirmed', () => {
  const stale = (error: SiteError): Load<string> =>
    ({ ...ready() as Extract<Load<string>, { status: 'ready' }>, checked: false, stale: { error, list: documents, asOf: Date.parse('2026-11-21T12:05:00Z') } });

  test('stay, and above them stands how old they are and why', () => {
    show(stale(new SiteError('offline', 'Failed to fetch')));
    expect(screen.getByRole('alert').textContent).toContain('Ühendust SharePointiga ei ole. Näete seisu 21.11.2026 kell 14.05.');
    expect(screen.getByText('register')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Proovi uuesti' })).toBeTruthy();
  });

  test.each<readonly [SiteErrorKind, string]>([
    ['busy', 'SharePoint on hõivatud. Näete seisu'],
    ['unexpected', 'SharePointist ei õnnestunud uut seisu lugeda. Näete seisu'],
    ['columnMissing', 'Loendis „VAJS dokumendid“ ei ole veergu']
  ])('because of %s are told so', (kind, words) => {
    show(stale(new SiteError(kind, 'Code')));
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  test('while they are only being confirmed, nothing is said', () => {
    show({ ...ready() as Extract<Load<string>, { status: 'ready' }>, checked: false });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('lists that may not be read are named, and who gives the right', () => {
  show({ status: 'denied', lists: [documents] });
  expect(screen.getByText(words.webPart.deniedText('VAJS dokumendid'))).toBeTruthy();
});

const kinds = Object.keys(words.webPart.errors) as SiteErrorKind[];
test.each(kinds)('an error of the kind %s has words, the next step, and what SharePoint said', kind => {
  show({ status: 'failed', error: new SiteError(kind, 'SP.Exception 0x1') });
  expect(screen.getByRole('alert').textContent).toContain(words.webPart.errors[kind]);
  expect(screen.getByText('SP.Exception 0x1').closest('details')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Proovi uuesti' })).toBeTruthy();
});

describe('rows that could not be read', () => {
  test('are counted above what could be, each row once', () => {
    show(ready([bad(1, 'Kind'), bad(1, 'Stage'), bad(2, 'Kind')]));
    expect(screen.getByText('2 kannet ei õnnestunud täielikult lugeda.')).toBeTruthy();
    expect(screen.getByText('register')).toBeTruthy();
  });

  const findings = { count: 1, content: () => <p>Avage rida</p> };
  const arranged: Record<string, React.ReactElement> = {
    'a frame inside': <WhenReady of={ready([bad(1, 'Kind')])} skeleton={null}>{() => <Frame title="P" subtitle="" findings={findings}>sisu</Frame>}</WhenReady>,
    'a frame around': <Frame title="P" subtitle="" findings={findings}><WhenReady of={ready([bad(1, 'Kind')])} skeleton={null}>{() => 'sisu'}</WhenReady></Frame>
  };
  test.each(Object.keys(arranged))('lead to the findings of %s', async arrangement => {
    renderInVajs(arranged[arrangement]);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Vaata tähelepanekuid' }));
    expect(screen.getByText('Avage rida')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '1 tähelepanek' }));
  });

  test('lead nowhere where no findings are shown', () => {
    show(ready([bad(1, 'Kind')]));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
