import { codeGaps } from '../../../src/domain/documents/codeGaps';
import { registerOn, type Register } from '../../../src/domain/documents/register';
import type { RegisterFacts } from '../../../src/domain/facts';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { gapLines, isGap, type GapLine, type ShownGroup } from '../../../src/webparts/processRegister/lines/registerLines';
import { chapter32 } from '../../domain/documents/chapter32';
import { day } from '../../domain/given';

export const today = day('2026-11-21');

/** The register of chapter 3.2 on a day, and the empty places of its codes. */
export const given = (facts: RegisterFacts = chapter32, on: PlainDate = today): { readonly register: Register; readonly gaps: readonly GapLine[] } => {
  const register = registerOn(facts, on);
  const gaps: readonly GapLine[] = gapLines(codeGaps(register.entries));
  return { register, gaps };
};

/** Groups as a reader would name their lines: "Finantside juhtimine: Eelarve planeerimine, P06". */
export const told = (groups: readonly ShownGroup[]): readonly string[] => groups.map(group => {
  const name = group.kind === 'supportService' ? group.supportService.name : group.kind;
  const lines = group.lines.map(line =>
    (isGap(line) ? `(${line.gap})` : line.listing?.part?.title ?? line.entry.document.code ?? line.entry.document.title));
  return `${name}: ${lines.join(', ')}`;
});
