/** Runs before every test file that has a document. */
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fillGaps } from './jsdom-gaps';
import { giveMouseEventsTheirView } from './mouse-event-view';

fillGaps(window);
giveMouseEventsTheirView(document.defaultView ?? window);
afterEach(cleanup);
