import type { Gap } from '../../domain/policy/gaps';
import type { HomeFacts } from './useHome';

/** The name of the area or service where something is missing. */
export const nameOfGap = ({ subject }: Gap, { areas, services }: HomeFacts): string => {
  const rows: readonly { readonly id: number; readonly name: string }[] = subject.kind === 'service' ? services : areas;
  return rows.find(row => 'id' in subject && row.id === subject.id)?.name ?? '';
};
