import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions, type Plugin, type Rolldown } from 'vite';
import { gatherPackages } from '../licences';
import { slimModules } from './library-shims';

/** Preact stands in for React: it draws the same components in a tenth of the bytes. */
const PREACT = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': join(import.meta.dirname, '../../pages/embed/preact-client.ts'),
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

/** What a plain script is made of. */
export interface PlainScript {
  /** From the project's root. */
  readonly entry: string;
  /** The variable that its exports are left in. */
  readonly name: string;
  /** Which of `imports` in package.json it takes. */
  readonly condition: string;
  readonly plugins?: readonly Plugin[];
}

/**
 * Bundles an entry and all it imports as one script that is no module, for pages that may load none: in a frame without
 * an origin, or from a disk.
 * @param packages takes the folders of the packages whose code went in
 */
export async function plainScript(
  root: string,
  packages: Set<string>,
  { entry, name, condition, plugins = [] }: PlainScript,
): Promise<{ js: string; css: string }> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), slimModules(), ...plugins, gatherPackages(packages)],
    resolve: {
      // What it has in other ways or not at all: see `imports` in package.json.
      conditions: [condition, ...defaultClientConditions],
      alias: Object.entries(PREACT).map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement })),
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, name, formats: ['iife'], fileName: name }, cssCodeSplit: false },
  })) as Rolldown.RolldownOutput[];
  const files = built.flatMap(({ output }) => output);
  const css = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    js: files.find((file) => file.type === 'chunk')!.code,
    css: css?.type === 'asset' ? String(css.source) : '',
  };
}
