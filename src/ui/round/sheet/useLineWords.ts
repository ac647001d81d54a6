import { useWords } from '../../approvals/useWords';
import { momentWords } from '../../momentWords';
import { useVajs } from '../../vajs';
import type { LogLine } from '../log/logLines';
import type { NameOf } from '../peopleNames';

/** A row of the log as the sheet says it, on paper and in a workbook alike. */
export interface LineWords {
  readonly round: string;
  readonly step: string;
  readonly who: string;
  readonly what: string;
  readonly capacity: string;
  readonly when: string;
  readonly text: string;
}

const textOf = ({ entry }: LogLine, order: (number: string, date: string) => string, date: (day: string) => string, to: (name: string) => string, nameOf: NameOf): string => {
  switch (entry.kind) {
    case 'submit': return entry.envelope.changeSummary;
    case 'bindOrder': return order(entry.order.number, date(entry.order.date));
    case 'recordExternal': return [entry.reference, entry.link].filter(Boolean).join(', ');
    case 'delegate': return [to(nameOf(entry.to)), entry.text].filter(Boolean).join('. ');
    case 'sign': return [entry.text, entry.container?.link, entry.container?.digest].filter(Boolean).join(', ');
    default: return 'text' in entry ? entry.text ?? '' : '';
  }
};

export const useLineWords = (nameOf: NameOf): ((line: LogLine) => LineWords) => {
  const { strings: { common } } = useVajs();
  const { approvals, round: { log } } = useWords();
  return line => {
    const { entry, step, capacity, basis } = line;
    const basisWords = basis && approvals.bases[basis];
    return {
      round: 'round' in entry ? String(entry.round) : '', step: step ?? '', who: nameOf(entry.by), what: approvals.done[entry.kind],
      capacity: capacity ? [approvals.capacities[capacity], basisWords].filter(Boolean).join(', ') : '',
      when: momentWords(new Date(entry.at), common.locale), text: textOf(line, log.order, common.date, log.to, nameOf)
    };
  };
};
