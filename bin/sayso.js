#!/usr/bin/env node
/**
 * Runs the command line from its TypeScript sources (ADR 23). tsx reads how from the package's own tsconfig.json, also in
 * the processes that a build starts.
 */
import { fileURLToPath } from 'node:url';

process.env['TSX_TSCONFIG_PATH'] = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
await import('tsx');
const { main } = await import('../src/node/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
