import * as React from 'react';
import { act, render, waitFor } from '@testing-library/react';
import { nouns, type NounName } from '../../../src/data/facts';
import { documents, services, suggestions } from '../../../src/data/schema';
import type { AnyRow, ListSchema } from '../../../src/data/schema/list';
import type { Site } from '../../../src/data/site';
import type { ServiceId } from '../../../src/domain/identity';
import * as strings from '../../../src/loc/et-ee';
import { useEntityForm, type EntityFormState } from '../../../src/ui/editing/useEntityForm';
import { useSuggesting, type Suggesting } from '../../../src/ui/editing/useSuggesting';
import { useFacts } from '../../../src/ui/useFacts';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import { deskOf } from '../desk';
import { everything, type Journey, type Report } from '../journey';
import { shown } from '../reading';
import { TODAY } from '../worlds';
import { rowsOn } from '../writing';

const MANAGER = 'kvaliteedijuht-b';

interface Lived<T> { readonly now: () => T; readonly until: (met: (now: T) => boolean) => Promise<T>; readonly leave: () => void }

/** A hook as it lives on a page. */
const live = <T,>(site: Site, useIt: () => T): Lived<T> => {
  const seen: { now?: T } = {};
  const Probe = (): null => {
    seen.now = useIt();
    return null;
  };
  const vajs: Vajs = {
    site, strings, language: 'et', today: TODAY, on: TODAY, showDay: () => undefined, inTeams: false, addressOf: () => '/'
  };
  const page = render(<VajsProvider value={vajs}><Probe /></VajsProvider>);
  const now = (): T => {
    if (seen.now === undefined) throw new Error('Nothing was drawn');
    return seen.now;
  };
  return {
    now, leave: page.unmount,
    until: async met => {
      await waitFor(() => { if (!met(now())) throw new Error('not yet'); }, { timeout: 15_000, interval: 5 });
      return now();
    }
  };
};

/** Everything unsent goes out, as when the network is back. */
const sentLater = async (site: Site): Promise<Report> => {
  await site.outbox.retry();
  return {
    ending: site.outbox.entries.length === 0 ? 'good' : 'failed', says: 'sent', told: everything('there'), again: () => sentLater(site)
  };
};

const TITLE = 'Vormis kirjutatud';

const formJourney = (name: string, rowFor: (site: Site) => Promise<AnyRow | undefined>): Journey => ({
  name, as: MANAGER,
  prepare: async ({ world, haste }) => {
    sessionStorage.clear();
    const site = deskOf(world, MANAGER, { haste });
    await rowsOn(site, documents);
    const row = await rowFor(site);
    const told: AnyRow[] = [];
    const form: Lived<EntityFormState> = live(site, () => useEntityForm({
      list: documents as ListSchema, row, title: 'Vorm', initial: row ? undefined : { Kind: 'form' }, factsComing: false, onSaved: saved => told.push(saved)
    }));
    act(() => form.now().set('Title', TITLE));
    const press = async (): Promise<Report> => {
      act(() => form.now().submit());
      const { save, values } = await form.until(now => told.length > 0 || !['editing', 'saving'].includes(now.save.status));
      if (told.length > 0) return { ending: 'good', says: 'saved', told: everything('there'), again: press };
      const isKept = site.outbox.entries.some(({ draft }) => draft.Title === TITLE);
      switch (save.status) {
        case 'kept': return {
          ending: 'kept', says: 'kept', told: everything('kept'), wrong: isKept ? [] : ['told that it is kept, and it is not'], again: () => sentLater(site)
        };
        default: return {
          ending: 'failed', says: save.status, told: everything('notThere'), again: press,
          wrong: values.Title === TITLE && Object.values({ ...sessionStorage }).some(text => String(text).includes(TITLE)) ? [] : ['the text is lost']
        };
      }
    };
    return press;
  }
});

const suggesting: Journey = {
  name: 'hook: a reader suggests', as: 'lugeja',
  prepare: async ({ world, haste }) => {
    sessionStorage.clear();
    const site = deskOf(world, 'lugeja', { haste });
    const [service] = await rowsOn(site, services);
    await rowsOn(site, suggestions);
    const form: Lived<Suggesting> = live(
      site, () => useSuggesting({ kind: 'service', id: service.stamp.id as ServiceId }, service.Title, undefined));
    act(() => form.now().write({ text: TITLE }));
    const press = async (): Promise<Report> => {
      act(() => form.now().send());
      const { sending, written } = await form.until(now => !['writing', 'sending'].includes(now.sending.status));
      switch (sending.status) {
        case 'sent': return { ending: 'good', says: 'sent', told: everything('there'), again: press };
        case 'kept': return {
          ending: 'kept', says: 'kept', told: everything('kept'), again: () => sentLater(site),
          wrong: site.outbox.entries.some(({ draft }) => draft.Text === TITLE) ? [] : ['told that it is kept, and it is not']
        };
        default: return { ending: 'failed', says: sending.status, told: everything('notThere'), wrong: written.text === TITLE ? [] : ['the text is lost'], again: press };
      }
    };
    return press;
  }
};

const names = ['documents', 'roles', 'roleHolders'] as const satisfies readonly NounName[];
const asked = names.map(name => nouns[name].list as ListSchema);

const seeing: Journey = {
  name: 'hook: facts of a first visit', as: 'lugeja',
  prepare: async ({ world, haste }) => async () => {
    const site = deskOf(world, 'lugeja', { haste, withoutDigest: true });
    const facts = live(site, () => useFacts(names));
    const { status } = await facts.until(now => now.status !== 'loading');
    facts.leave();
    await site.settled();
    const report = shown(world, site, asked);
    return { ...report, wrong: [...report.wrong as readonly string[], ...(status === 'missing' ? ['lists are called missing'] : [])] };
  }
};

export const hooks: readonly Journey[] = [
  formJourney('hook: a form changes a document', async site => (await rowsOn(site, documents))[0] as AnyRow),
  formJourney('hook: a form adds a document', async () => undefined),
  suggesting,
  seeing
];
