import * as React from 'react';
import type { KnownEdition } from '../../../domain/documents/document';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { Mark } from '../../../ui/Mark';
import { SafeLink } from '../../../ui/SafeLink';
import { useVajs } from '../../../ui/vajs';
import { validityText } from '../documentWords';
import styles from './document.module.scss';

/** "käskkiri 1-2/14 (12.03.2026)", linked where the list knows its address. */
const OrderFact = ({ order }: { readonly order: NonNullable<KnownEdition['order']> }): React.ReactElement => {
  const { common, register } = useVajs().strings;
  return (
    <Fact label={register.panel.order}>
      <SafeLink href={order.link}>
        {[order.number, order.date && common.date(order.date)].filter(Boolean).join(', ')}
      </SafeLink>
      {order.annex && <span className={styles.annex}>{register.annex(order.annex)}</span>}
    </Fact>
  );
};

/** The edition that holds on the shown day: what confirmed it, what it changed, who took part. */
export const InForce = ({ edition }: { readonly edition: KnownEdition }): React.ReactElement => {
  const { strings } = useVajs();
  const { panel, noOrder } = strings.register;
  return (
    <PanelSection title={panel.inForce}>
      <Fact label={panel.edition}>{String(edition.number)}</Fact>
      <Fact label={panel.valid}>{validityText(edition.validity, strings)}</Fact>
      {edition.order
        ? <OrderFact order={edition.order} />
        : <Fact label={panel.order}><Mark tone="warn" icon="alert">{noOrder}</Mark></Fact>}
      {edition.changeSummary && <Fact label={panel.change}><span className={styles.note}><LongText text={edition.changeSummary} /></span></Fact>}
      {edition.involved && <Fact label={panel.involved}><span className={styles.note}><LongText text={edition.involved} /></span></Fact>}
      {edition.file && <p className={styles.link}><SafeLink href={edition.file}>{panel.file}</SafeLink></p>}
    </PanelSection>
  );
};
