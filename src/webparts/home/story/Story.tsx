import * as React from 'react';
import { documents } from '../../../data/schema';
import type { ServiceId } from '../../../domain/identity';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import type { HomeFacts } from '../useHome';
import { CompareLink } from './CompareLink';
import { RoundDone } from './RoundDone';
import { stepsOf, storyService } from './steps';
import styles from './Story.module.scss';

const KEPT = 'vajs-story';

interface Kept { readonly step?: string; readonly service?: ServiceId; readonly hidden?: boolean }

const readKept = (): Kept => {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Kept;
  } catch {
    return {}; // whatever was there is not the story's
  }
};

/** Where the reader has come to, kept while the browser tab lives: the story leads through other pages. */
const useKept = (): readonly [Kept, (kept: Kept) => void] => {
  const [kept, setKept] = React.useState(readKept);
  return [kept, next => {
    sessionStorage.setItem(KEPT, JSON.stringify(next));
    setKept(next);
  }];
};

/** When the core process's row was changed last, if ever after it was made. */
const useCoreChanged = (facts: HomeFacts): Date | undefined => {
  const { site } = useVajs();
  const state = site.stateOf(documents);
  if (state.status !== 'ready') return undefined;
  const core = facts.documents.find(document => document.code === 'P15');
  const stamp = state.rows.find(row => row.stamp.id === core?.id)?.stamp;
  return stamp && stamp.version !== '1.0' ? stamp.modified : undefined;
};

/** "5 minutit VAJSiga": leads a newcomer of the local site through one change, and switches person on the way. */
const Story = ({ facts }: { readonly facts: HomeFacts }): React.ReactElement | null => {
  const { site, today, addressOf, strings } = useVajs();
  const { story } = strings.home;
  const [kept, keep] = useKept();
  const asked = { facts, today, addressOf, strings, coreChanged: useCoreChanged(facts), service: kept.service };
  if (kept.hidden) return null;

  const steps = stepsOf(asked);
  const service = storyService(asked)?.service.id;
  const at = Math.max(0, steps.findIndex(({ key }) => key === kept.step));
  const { key, title, text, link, done, inRound, compares } = steps[at];
  const go = (place: number): void => keep({ step: steps[place].key, service: place === 0 ? undefined : service });
  const follow = (): void => keep({ step: key, service });
  return (
    <section className={styles.card} aria-label={story.title}>
      <div className={styles.head}>
        <h3 className={styles.name}>{story.title}</h3>
        <span className={styles.count}>{story.stepOf(at + 1, steps.length)}</span>
        <Button look="quiet" icon="close" iconOnly text={story.hide} onClick={() => keep({ ...kept, hidden: true })} />
      </div>
      {at === 0 && <p className={styles.quiet}>{story.intro}</p>}
      <h4 className={styles.title}>{title} {done && <Mark tone="ok">{story.done}</Mark>}{inRound && <RoundDone key={key} inRound={inRound} />}</h4>
      <p className={styles.text}>{text}</p>
      {site.me && <p className={styles.quiet}>{story.youAre(site.me.name)}</p>}
      <div className={styles.acts}>
        {compares ? <CompareLink link={link} onFollow={follow} /> : <a className={styles.link} href={link.address} onClick={follow}>{link.text}</a>}
        {at > 0 && <Button look="quiet" icon="back" text={story.back} onClick={() => go(at - 1)} />}
        {at < steps.length - 1
          ? <Button text={story.next} onClick={() => go(at + 1)} />
          : <Button look="quiet" icon="refresh" text={story.again} onClick={() => go(0)} />}
      </div>
    </section>
  );
};

export default Story;
