/** Stands in for the embed's loader while developing: everything is at hand, and the code comes at once. */
import '../../i18n/all';
import { openFrame } from '../../embed-api/frame';
import { en as explore } from '../../i18n/explore/en';
import { en } from '../../i18n/en';
import { scriptsBeside } from './load-scripts';
import type { EmbedFiles, EmbedLoader } from './window-types';

const files = JSON.parse(document.querySelector<HTMLElement>('script[data-files]')!.dataset['files']!) as EmbedFiles;

window.saysoLoader = {
  frame: openFrame(window),
  files,
  page: window.saysoLeft as EmbedLoader['page'],
  english: { messages: en, explore },
  fetch: scriptsBeside(files.root).fetch,
  alive: () => {},
};

await import('./client');
