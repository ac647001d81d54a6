import * as React from 'react';
import type { DocumentDraft } from '../../../data/approvals/drafts';
import { useVajs } from '../../../ui/vajs';
import { changedBetween } from './bodies';
import { focusPlace } from './places';
import { DraftSession, type ReadableDraft } from './session';

/** A draft that is open on this page. What others save of it comes in by itself; the focus stays where it was. */
export const useSession = (draft: ReadableDraft, latest: DocumentDraft, root: React.RefObject<HTMLElement>): DraftSession => {
  const { site } = useVajs();
  const [session] = React.useState(() => new DraftSession(site, draft, site.me?.loginName ?? ''));
  const [, draw] = React.useState(0);
  const focused = React.useRef<Element | null>(null);

  React.useEffect(() => session.open(() => {
    focused.current = document.activeElement;
    draw(n => n + 1);
  }), [session]);
  React.useEffect(() => session.heard(latest), [session, latest]);

  // A row that was moved in the page has lost the focus on its way; a field keeps its own cursor.
  React.useLayoutEffect(() => {
    const was = focused.current;
    focused.current = null;
    if (was instanceof HTMLElement && document.activeElement === document.body && was.isConnected && root.current?.contains(was)) was.focus();
  });

  const { focus, did, now } = session.editing;
  const before = React.useRef(now);
  React.useLayoutEffect(() => {
    const was = before.current;
    before.current = now;
    if (!focus) return;
    // What was brought back is where people look.
    const [changed] = did?.how === 'done' ? [] : changedBetween(was.content, now.content).places;
    if (![changed, focus.where].some(where => where !== undefined && focusPlace(root.current, where))) root.current?.focus();
    // Another turn is another wish; the text may change without one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focus?.turn]);
  return session;
};
