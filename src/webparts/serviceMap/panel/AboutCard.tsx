import * as React from 'react';
import type { AreaCard, Card, ServiceCard, SupportServiceCard } from '../../../domain/cards/serviceMap';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { SafeLink } from '../../../ui/SafeLink';
import { useVajs } from '../../../ui/vajs';
import { useDayAddress } from '../../home/useDayAddress';
import styles from '../ServiceMap.module.scss';
import { ProcessLines } from '../supportServices/ProcessLines';
import { useServiceWords } from '../useServiceWords';

const AboutService = ({ card: { service, organisation, areas } }: { readonly card: ServiceCard }): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const words = useServiceWords();
  const addressOf = useDayAddress();
  return (
    <PanelSection title={words.panel.about}>
      {service.description && <p className={styles.text}><LongText text={service.description} /></p>}
      <Fact label={words.columns.agency}>{organisation?.name ?? words.noAgency}</Fact>
      <Fact label={words.panel.areas}>
        {areas.length === 0 ? words.noArea : (
          <span className={styles.stack}>
            {areas.map(({ id, name }) => <a key={id} className={styles.link} href={addressOf('policyMap', { area: String(id) })}>{name}</a>)}
          </span>
        )}
      </Fact>
      {service.link && <Fact label={policyMap.servicePage}><SafeLink href={service.link}>{service.link}</SafeLink></Fact>}
      <p className={styles.way}><a className={styles.link} href={addressOf('policyMap', { service: String(service.id) })}>{words.panel.toMap}</a></p>
    </PanelSection>
  );
};

const AboutSupportService = ({ card: { supportService, processes } }: { readonly card: SupportServiceCard }): React.ReactElement => {
  const words = useServiceWords();
  const addressOf = useDayAddress();
  return (
    <>
      {supportService.purpose && <PanelSection title={words.panel.purpose}><p className={styles.text}><LongText text={supportService.purpose} /></p></PanelSection>}
      <PanelSection title={words.panel.processes} aside={words.processes(processes.counts.count)}>
        <ProcessLines lines={processes.lines} />
        <p className={styles.way}><a className={styles.link} href={addressOf('processRegister', { find: supportService.name })}>{words.panel.toRegister}</a></p>
      </PanelSection>
    </>
  );
};

const AboutArea = ({ card: { onMap: { area, department, serviceCount, goals } } }: { readonly card: AreaCard }): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const words = useServiceWords();
  const addressOf = useDayAddress();
  return (
    <PanelSection title={words.panel.about}>
      {area.description && <p className={styles.text}><LongText text={area.description} /></p>}
      {department && <Fact label={policyMap.department}>{department.name}</Fact>}
      <Fact label={words.panel.services}>
        <a className={styles.link} href={addressOf('serviceMap', { view: 'services', under: String(area.id) })}>{policyMap.services(serviceCount)}</a>
      </Fact>
      {goals.length > 0 && <Fact label={words.panel.goals}><span className={styles.stack}>{goals.map(({ goal }) => <span key={goal.id}>{goal.title}</span>)}</span></Fact>}
      <p className={styles.way}><a className={styles.link} href={addressOf('policyMap', { area: String(area.id) })}>{words.panel.toMap}</a></p>
    </PanelSection>
  );
};

/** What the card is about, by its kind, and the way to the page that shows the rest. */
export const AboutCard = ({ card }: { readonly card: Card }): React.ReactElement => {
  switch (card.kind) {
    case 'service': return <AboutService card={card} />;
    case 'supportService': return <AboutSupportService card={card} />;
    case 'policyArea': return <AboutArea card={card} />;
    default: return card satisfies never;
  }
};
