/** Runs before every test file that has a document. */
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { completeMouseEvents, fillGaps } from './jsdom-gaps';

completeMouseEvents(window);
fillGaps(window);
afterEach(cleanup);
