/** Runs before every test file that has a document. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fillGaps } from './jsdom-gaps';
import { giveMouseEventsTheirView } from './mouse-event-view';

// A busy machine may take its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 30_000 });
fillGaps(window);
giveMouseEventsTheirView(document.defaultView ?? window);
afterEach(cleanup);
