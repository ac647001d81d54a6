import fc from 'fast-check';
import { dayNumber, fromDayNumber, plainDate } from '../../../src/domain/time/plainDate';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import type { Validity } from '../../../src/domain/time/validity';

const [first, last] = [plainDate('1990-01-01'), plainDate('2100-12-31')].map(dayNumber);

/** Any day from 1990 to 2100. */
export const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: first, max: last }).map(fromDayNumber);

/** Days of one short year, so that bounds often meet. */
export const nearDay: fc.Arbitrary<PlainDate> = fc.integer({ min: first, max: first + 12 }).map(fromDayNumber);

/** Open or closed at either end; sometimes backwards. */
export const anyValidity: fc.Arbitrary<Validity> =
  fc.record({ from: fc.option(nearDay, { nil: undefined }), until: fc.option(nearDay, { nil: undefined }) });
