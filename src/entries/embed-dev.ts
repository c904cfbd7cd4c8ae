/** Stands in for the embed's loader while developing: everything is at hand, and the code comes at once. */
import '../language/all';
import { openFrame } from '../embed/frame';
import { en } from '../language/en';
import { scriptsBeside } from './embed-scripts';
import type { EmbedFiles, EmbedLoader } from './embed-window';

const files = JSON.parse(document.querySelector<HTMLElement>('script[data-files]')!.dataset['files']!) as EmbedFiles;

window.saysoLoader = {
  frame: openFrame(window),
  files,
  page: window.saysoLeft as EmbedLoader['page'],
  english: en,
  fetch: scriptsBeside(files.root).fetch,
  alive: () => {},
};

await import('./embed');
