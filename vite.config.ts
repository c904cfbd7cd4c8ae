import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Addresses stay relative, so that the site works under any path of any static host. */
export default defineConfig({
  base: './',
  plugins: [react()],
  // What a page fetches in parts: see `imports` in package.json.
  resolve: { conditions: ['sayso-page', ...defaultClientConditions] },
});
