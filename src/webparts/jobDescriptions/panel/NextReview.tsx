import * as React from 'react';
import { editionKey, lastReviewOf } from '../../../domain/approval/replay';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { namesIn, reviewText, reviewTones } from '../jobWords';
import type { ShownJobs } from '../shownJobs';
import styles from './panel.module.scss';

/** When somebody should next look the document through, and when somebody last did. */
export const NextReview = ({ entry: { document, inForce, review }, shown: { facts, register } }: { readonly entry: JobEntry; readonly shown: ShownJobs }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const words = useWords();
  const { panel } = words.jobRegister;
  const log = inForce && register.replay.editions.get(editionKey(document.id, inForce.number));
  const last = log && lastReviewOf(log);
  return (
    <PanelSection title={panel.review}>
      {review ? (
        <>
          <p className={styles.line}><Mark tone={reviewTones[review.state]}>{reviewText(review, words)}</Mark></p>
          <Fact label={panel.due}>{common.date(review.due)}</Fact>
        </>
      ) : <p className={styles.line}>{inForce ? panel.noReviewDay : panel.noReview}</p>}
      <Fact label={panel.cycle}>{panel.months(document.reviewCycle)}</Fact>
      {last && <Fact label={panel.lastReview}>{panel.lastReviewBy(namesIn(facts, words)(last.by), common.date(dayInTallinn(new Date(last.at))))}</Fact>}
    </PanelSection>
  );
};
