import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { ReadArticle } from '../../../domain/draft/article';
import { draftDossier } from '../../../domain/draft/draft-dossier';
import { sayRemark } from '../../../domain/draft/remarks';
import { folderNameProblems } from '../../../domain/folder-names';
import { parseDossier } from '../../../domain/parse';
import { PACKAGE_ROOT } from '../../package-root';
import type { Command } from '../command';
import { CommandError, EXIT } from '../exit-codes';
import { dataFolder, type Values } from '../options';

const TUTORIAL = join(PACKAGE_ROOT, 'data/dossiers/minimal');

/** Makes a dossier's folder from an article, or, without one, from the tutorial's story. Nothing is ever overwritten. */
export const command: Command = {
  options: ['data', 'lang'],
  words: 2,
  run: async ({ values, words: [name, article] }, terminal) => {
    if (name === undefined) throw new CommandError('Say what the new folder is to be called.');
    const folder = folderFor(name, values);
    if (article === undefined) {
      create(folder, (fresh) => cpSync(TUTORIAL, fresh, { recursive: true }));
      terminal.say(
        `${folder}/ has the tutorial's story, to be changed. With an article: sayso new ${name} article.txt`,
      );
      return EXIT.ok;
    }
    const { readArticle } = await import('../../article/read-article');
    const read = await readArticle(article);
    const file = extname(article).toLowerCase() === '.md' ? 'article.md' : 'article.txt';
    const yaml = await draft(read, file, folder, values);
    const parsed = parseDossier(basename(folder), { 'dossier.yaml': yaml, [file]: read.text });
    if (!parsed.ok) {
      const why = parsed.problems.find(({ severity }) => severity === 'error')!;
      throw new CommandError(`No draft can be made of ${article}: ${why.code} ${why.message}`, EXIT.refused);
    }
    create(folder, (fresh) => {
      writeFileSync(join(fresh, file), read.text);
      writeFileSync(join(fresh, 'dossier.yaml'), yaml);
    });
    terminal.say(`${folder}/ has the article (${file}) and a draft of its dossier (dossier.yaml).`);
    for (const remark of read.remarks) terminal.say(`  ${sayRemark(remark)}`);
    terminal.say(
      `  ${parsed.notes.length} things are still to say, above all whose words each sentence is: sayso check ${folder}`,
    );
    return EXIT.ok;
  },
};

/** A name alone stands in the data folder; a path, where it says. @throws CommandError when it cannot be made there */
function folderFor(name: string, values: Values): string {
  const given = name.replace(/[/\\]+$/, '');
  const folder = /[/\\]/.test(given) ? given : join(dataFolder(values), given);
  const problem = folderNameProblems([basename(resolve(folder))]).get(basename(resolve(folder)));
  if (problem) throw new CommandError(`${problem.message} A better one: ${problem.suggestion?.split(' ').at(-1)}`);
  if (existsSync(folder)) throw new CommandError(`There is a folder ${folder} already; it is left as it is.`);
  return folder;
}

/** Fills a folder beside and puts it in its place, so that it is there whole or not at all. */
function create(folder: string, fill: (fresh: string) => void): void {
  const fresh = join(dirname(folder), `.${basename(folder)}.new-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    fill(fresh);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function draft(read: ReadArticle, file: string, folder: string, { lang }: Values): Promise<string> {
  const { guessLanguage } = await import('../../../domain/draft/guess-language');
  const known = lang ?? languageTag(read.lang);
  const schema = relative(resolve(folder), join(PACKAGE_ROOT, 'data/dossier.schema.json')).split(sep).join('/');
  return draftDossier(
    read.text,
    file,
    {
      ...read,
      lang: known ?? guessLanguage(read.text),
      ...(lang !== undefined ? {} : { langFrom: known ? 'as the page says' : 'guessed from its letters' }),
    },
    // A path through somebody's whole disk would be true on one machine only.
    schema.startsWith('../../../../') ? undefined : schema,
  );
}

/** The tag in its usual form; undefined where it is none. */
function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
