import * as React from 'react';
import { waitingForMe, type Waiting as WaitingThing } from '../../domain/home/waitingForMe';
import type { Review } from '../../domain/documents/edition';
import { nameOfGap } from './gapWords';
import { Button } from '../../ui/Button';
import { LongText } from '../../ui/LongText';
import { Mark } from '../../ui/Mark';
import { Skeleton } from '../../ui/Skeleton';
import { useRights } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';
import type { Strings } from '../../loc';
import { addressOfSubject } from './addresses';
import { momentText } from './moments';
import { Part } from './Part';
import { useDayAddress } from './useDayAddress';
import type { HomeFacts } from './useHome';
import { useMyActions } from './useMyActions';
import { useMyCards } from './useMyCards';
import { useSiteCheck } from './useSiteCheck';
import styles from './lines.module.scss';

/** As many as fit beside the rest of the page; the others on request. */
const SHOWN = 6;

const reviewText = ({ days }: Review, { home }: Strings): string =>
  (days < 0 ? home.reviewLate(-days) : days === 0 ? home.reviewToday : home.reviewAhead(days));

interface LineProps { readonly kind: string; readonly title: string; readonly address?: string; readonly text?: string; readonly aside: React.ReactNode }

const Line = ({ kind, title, address, text, aside }: LineProps): React.ReactElement => (
  <li className={styles.line}>
    <span className={styles.what}>
      <span className={styles.kind}>{kind}</span>
      {address ? <a className={styles.link} href={address}>{title}</a> : title}
      {text && <span className={styles.text}><LongText text={text} /></span>}
    </span>
    {aside}
  </li>
);

const Thing = ({ thing, facts }: { readonly thing: WaitingThing; readonly facts: HomeFacts }): React.ReactElement => {
  const { today, strings } = useVajs();
  const addressOf = useDayAddress();
  const { home } = strings;
  switch (thing.kind) {
    case 'suggestion': {
      const { subject, subjectTitle, text, by, at } = thing.suggestion;
      return (
        <Line
          kind={`${home.suggestion} · ${home.suggestionFrom(by.name, momentText(at, today, strings))}`} title={subjectTitle}
          address={addressOfSubject(subject, facts, addressOf)} text={text}
          aside={<Mark tone="info">{thing.mayApply ? home.mayApply : home.isResponsible}</Mark>}
        />
      );
    }
    case 'review': {
      const { document, review } = thing;
      return (
        <Line
          kind={home.review} title={[document.code, document.title].filter(Boolean).join(' ')}
          address={addressOf('processRegister', { document: String(document.id) })}
          aside={<Mark tone={review.state === 'overdue' ? 'bad' : 'warn'}>{reviewText(review, strings)}</Mark>}
        />
      );
    }
    case 'siteCheck': return (
      <Line
        kind={home.siteCheck.kind} title={home.siteCheck.title[thing.found]} address={addressOf('setup')} text={home.siteCheck.text}
        aside={<Mark tone={thing.found === 'failed' ? 'bad' : 'warn'}>{home.siteCheck.marks[thing.found]}</Mark>}
      />
    );
    case 'action': {
      const { action, team, late } = thing;
      const day = strings.common.date(action.due);
      return (
        <Line
          kind={home.action(team?.name)} title={action.text} address={addressOf('myDesk', { item: `action-${action.id}` })}
          aside={<Mark tone={late ? 'bad' : 'info'}>{late ? home.actionLate(day) : home.actionDue(day)}</Mark>}
        />
      );
    }
    case 'cards': return (
      <Line
        kind={home.cards} title={home.cardsTitle(thing.count)} address={addressOf('serviceMap', { view: 'correctness', whose: 'mine' })}
        aside={<Mark tone="warn">{home.cardsMark}</Mark>}
      />
    );
    case 'gap': return (
      <Line
        kind={home.gap} title={nameOfGap(thing.gap, facts)} address={addressOfSubject(thing.gap.subject, facts, addressOf)}
        aside={<Mark tone="bad">{strings.policyMap.gapNames[thing.gap.kind]}</Mark>}
      />
    );
    default: return thing satisfies never;
  }
};

/** Ootab minu tegevust: the site's check, suggestions, actions of teams, reviews and gaps that are for the person who looks. Rounds wait on the desk. */
export const Waiting = ({ facts }: { readonly facts: HomeFacts }): React.ReactElement => {
  const { site, on, strings: { home } } = useVajs();
  const { edit } = useRights('suggestions');
  const addressOf = useDayAddress();
  const person = site.me?.id;
  const siteCheck = useSiteCheck();
  const actions = useMyActions();
  const cards = useMyCards(facts);
  const [all, showAll] = React.useState(false);
  const waiting = React.useMemo(
    () => (person === undefined ? [] : waitingForMe({ person, mayEditLists: edit }, { ...facts, siteCheck, actions, cards }, on)), [person, edit, facts, siteCheck, actions, cards, on]);
  const shown = all ? waiting : waiting.slice(0, SHOWN);
  return (
    <Part title={home.waitingTitle} count={waiting.length}>
      {person === undefined && <Skeleton of="text" count={2} />}
      {person !== undefined && waiting.length === 0 && <p className={styles.none}>{home.waitingNone}</p>}
      <ul className={styles.lines}>
        {shown.map((thing, n) => <Thing key={n} thing={thing} facts={facts} />)}
      </ul>
      {shown.length < waiting.length && (
        <p className={styles.more}><Button look="quiet" text={home.waitingMore(waiting.length - shown.length)} onClick={() => showAll(true)} /></p>
      )}
      <p className={styles.more}><a className={styles.link} href={addressOf('myDesk')}>{home.onDesk}</a></p>
    </Part>
  );
};
