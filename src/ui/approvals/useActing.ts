import * as React from 'react';
import { newRequest, type Act } from '../../data/approvals/actRows';
import { sendActs, tellOf, type Titled } from '../../data/approvals/acting';
import type { Told } from '../../data/approvals/outcomes';
import { useVajs } from '../vajs';

/** An act and what became of it; absent while it is on its way. */
export interface ActTold { readonly act: Act; readonly request: string; readonly told?: Told }

export interface Progress { readonly done: number; readonly all: number }

export interface Acting {
  /** Does acts in order; `title` names them among what is not sent yet. One sending at a time: a second waits for nobody and is not done. */
  readonly send: <A extends Act>(acts: readonly A[], title: Titled<A>) => Promise<readonly Told[]>;
  readonly sending: boolean;
  /** How many of how many rows have been written or given back, while several are sent. */
  readonly progress?: Progress;
  /** Of the last sending; what was kept is told anew once it has been sent. */
  readonly told: readonly ActTold[];
  readonly forget: () => void;
}

/** Does what a person decides, and tells what SharePoint and the replay of its log have made of it. */
export const useActing = (): Acting => {
  const { site } = useVajs();
  const [told, setTold] = React.useState<readonly ActTold[]>([]);
  const [sending, setSending] = React.useState(false);
  const [progress, setProgress] = React.useState<Progress>();
  const busy = React.useRef(false);
  /** Requests of acts that may or may not have arrived: tried again, they must not come twice. */
  const requests = React.useRef(new Map<string, string>());

  const requestOf = (act: Act): string => {
    const key = JSON.stringify(act);
    const request = requests.current.get(key) ?? newRequest(site);
    requests.current.set(key, request);
    return request;
  };

  const sendOnce = async <A extends Act>(acts: readonly A[], title: Titled<A>): Promise<readonly Told[]> => {
    setSending(true);
    setProgress(acts.length > 1 ? { done: 0, all: acts.length } : undefined);
    setTold(acts.map(act => ({ act, request: '' })));
    const outcomes = await sendActs(site, acts, title, { requestOf, onSent: n => setProgress(was => was && { ...was, done: n + 1 }) });
    setTold(acts.map((act, n) => ({ act, request: requests.current.get(JSON.stringify(act)) ?? '', told: outcomes[n] })));
    acts.forEach((act, n) => { if (outcomes[n].status !== 'failed') requests.current.delete(JSON.stringify(act)); });
    return outcomes;
  };

  const send = <A extends Act>(acts: readonly A[], title: Titled<A>): Promise<readonly Told[]> => {
    if (busy.current) return Promise.resolve([]);
    busy.current = true;
    return sendOnce(acts, title).finally(() => {
      busy.current = false;
      setSending(false);
      setProgress(undefined);
    });
  };

  React.useEffect(() => {
    const waits = told.filter(each => each.told?.status === 'kept').map(({ request }) => request);
    if (waits.length === 0) return undefined;
    const look = (): void => {
      const arrived = waits.filter(request => site.outbox.sent.some(({ requestId }) => requestId === request));
      if (arrived.length === 0) return;
      stop();
      tellOf(site, arrived).then(outcomes => setTold(was => was.map(each => {
        const n = arrived.indexOf(each.request);
        return n < 0 ? each : { ...each, told: outcomes[n] };
      }))).catch(() => undefined); // it stays told as kept, and the log shows it
    };
    const stop = site.outbox.watch(look);
    look();
    return stop;
  }, [site, told]);

  return { send, sending, progress, told, forget: () => setTold([]) };
};
