import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Addresses stay relative, so that the site works under any path of any static host. */
export default defineConfig({
  base: './',
  plugins: [react()],
});
