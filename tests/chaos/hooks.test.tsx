/** @jest-environment ./tests/site/page.js */
import { cleanup } from '@testing-library/react';
import { chaos } from './chaos';
import { hooks } from './journeys/hooks';

afterEach(cleanup);

chaos('hooks', { pattern: 'sample', from: 21, journeys: hooks, oneByOne: true });
