import * as React from 'react';
import { countOf, type ListReport, type Report } from '../../data/provisioning';
import { Icon } from '../../ui/icons';
import { Mark, type Tone } from '../../ui/Mark';
import { SafeLink } from '../../ui/SafeLink';
import { useVajs } from '../../ui/vajs';
import { DeviationList } from './DeviationList';
import styles from './ListStates.module.scss';

interface StateMark { readonly tone: Tone; readonly text: string }

const useMark = ({ itemCount, deviations }: ListReport): StateMark => {
  const { setup } = useVajs().strings;
  if (deviations.some(({ kind }) => kind === 'listUnseen')) return { tone: 'quiet', text: setup.listUnseen };
  const toDecide = countOf(deviations, 'person');
  const toMend = countOf(deviations, 'mend');
  if (itemCount === undefined) return { tone: 'bad', text: setup.listMissing };
  if (toDecide > 0) return { tone: 'bad', text: setup.listToDecide(toDecide) };
  if (toMend > 0) return { tone: 'warn', text: setup.listToMend(toMend) };
  return { tone: 'ok', text: setup.listInOrder };
};

interface ListStateProps { readonly state: ListReport; readonly report: Report }

/** One list in a line, with everything about it behind it. */
const ListState = ({ state, report }: ListStateProps): React.ReactElement => {
  const { language, strings: { setup } } = useVajs();
  const { list, itemCount, deviations } = state;
  const mark = useMark(state);
  const id = report.found.lists.get(list.name)?.id;
  return (
    <details className={styles.list}>
      <summary className={styles.line}>
        <Icon name="chevronRight" size={12} className={styles.fold} />
        <span className={styles.name}>{list.title[language]}</span>
        <span className={styles.count}>
          {itemCount === undefined ? setup.columnsIn(Object.keys(list.columns).length) : setup.rows(itemCount)}
        </span>
        <span className={styles.state}><Mark tone={mark.tone}>{mark.text}</Mark></span>
      </summary>
      <div className={styles.detail}>
        <p className={styles.about}>{list.description[language]}</p>
        {deviations.length === 0 ? <p className={styles.about}>{setup.nothingToSay}</p> : <DeviationList deviations={deviations} list={list} />}
        {id !== undefined && (
          <p className={styles.links}>
            <SafeLink href={`${report.found.url}/Lists/${list.name}/AllItems.aspx`}>{setup.openList}</SafeLink>
            {report.found.me.mayProvision && (
              <SafeLink href={`${report.found.url}/_layouts/15/listedit.aspx?List=${encodeURIComponent(`{${id}}`)}`}>{setup.openSettings}</SafeLink>
            )}
          </p>
        )}
      </div>
    </details>
  );
};

/** List by list, closed; what is wrong can be read from the marks. */
export const ListStates = ({ report }: { readonly report: Report }): React.ReactElement => {
  const { setup } = useVajs().strings;
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{setup.listsTitle}</h3>
      <div className={styles.lists}>
        {report.lists.map(state => <ListState key={state.list.name} state={state} report={report} />)}
      </div>
    </section>
  );
};
