import { migrateFiles } from '../../domain/parse/migrate-files';
import type { Files } from '../dossier/files';
// oxlint-disable import/default -- the bundler's own kind of import: a file's text
import article from '../../../data/dossiers/minimal/article.md?raw';
import yaml from '../../../data/dossiers/minimal/dossier.yaml?raw';

/** The tutorial's dossier, in version 2 of the format. */
export const sampleFiles = (): Files => migrateFiles({ 'dossier.yaml': yaml, 'article.md': article }).files;
