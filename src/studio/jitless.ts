/** Schemas are walked, never compiled: the page's policy lets nothing evaluate text, and asking whether it might is an offence. */
import * as z from 'zod/mini';

z.config({ jitless: true });
