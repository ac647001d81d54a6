/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { meetingRules } from '../../../src/data/schema';
import { CellWords } from '../../../src/ui/editing/CellWords';
import { forms } from '../../../src/loc/et-ee/forms';
import { renderOnSite } from '../../site/onSite';

const { Weekdays } = meetingRules.columns;

test.each<['et' | 'en', readonly string[], string]>([
  ['et', ['mon', 'fri'], 'esmaspäev, reede'],
  ['en', ['mon', 'fri'], 'Monday, Friday'],
  ['et', [], forms.conflict.empty]
])('several choices as people read them (%s): %j', async (language, value, words) => {
  const { container } = await renderOnSite(<CellWords column={Weekdays} value={value} />, { as: 'lugeja', language });
  expect(container.textContent).toBe(words);
});
