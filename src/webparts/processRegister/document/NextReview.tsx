import * as React from 'react';
import type { RegisterEntry } from '../../../domain/documents/register';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import { reviewText, reviewTones } from '../documentWords';
import styles from './document.module.scss';

/** When somebody should next look the document through, in words, colour and date. */
export const NextReview = ({ entry: { review, edition, document } }: { readonly entry: RegisterEntry }): React.ReactElement => {
  const { strings } = useVajs();
  const { common, register } = strings;
  return (
    <PanelSection title={register.panel.review}>
      {review ? (
        <>
          <p className={styles.line}><Mark tone={reviewTones[review.state]}>{reviewText(review, strings)}</Mark></p>
          <Fact label={register.panel.due}>{common.date(review.due)}</Fact>
        </>
      ) : <p className={styles.line}>{edition ? register.noReviewDay : register.noReview}</p>}
      <Fact label={register.panel.cycle}>{register.reviewCycle(document.reviewCycle)}</Fact>
    </PanelSection>
  );
};
