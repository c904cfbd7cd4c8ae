/** Suggested speakers against ground truth: right, wrong, silent, and invented where the sentence is the outlet's own or names nobody. */
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { voicePencil, type VoicePencil } from '../../src/studio/script/pencil';
import { rowsOf } from '../../src/studio/script/rows';
import { tokenOf } from '../../src/studio/script/voices';
import { allDossiers } from './dossiers';
import { SAID, type SaidSentence } from './said-sentences';

export interface Pencil {
  /** Sentences with a speaker: suggested rightly, suggested wrongly, and not suggested. */
  right: number;
  wrong: number;
  silent: number;
  /** Sentences without one: a speaker suggested all the same, and rightly none. */
  invented: number;
  none: number;
}

const nothing = (): Pencil => ({ right: 0, wrong: 0, silent: 0, invented: 0, none: 0 });

/** Every sentence of the real dossiers, in order, with those before it in ink and its own voice unsaid. */
export function measureDossiers(names: readonly string[]): Pencil {
  const sum = nothing();
  for (const name of names) {
    const files = allDossiers().get(name)!;
    const all = written(files);
    const outlets = new Set(all.sources.map(({ outlet }) => outlet));
    const speaker = (all.data as { speaker?: string }).speaker;
    for (const row of rowsOf(files)) {
      const token = tokenOf(row);
      if (token === undefined || row.headline) continue;
      const who = token.split(' ').map((one) => (one === 'speaker' ? speaker : one));
      const own = who.every((one) => one === 'reporter' || outlets.has(one));
      const pencil = voicePencil(files, row);
      if (own) sum[pencil ? 'invented' : 'none'] += 1;
      else if (!pencil) sum.silent += 1;
      else sum[pencil.actor !== undefined && who.includes(pencil.actor) ? 'right' : 'wrong'] += 1;
    }
  }
  return sum;
}

/** What is suggested for an invented sentence, which is an article of its own. */
const pencilOf = ({ lang, words }: SaidSentence): VoicePencil | null => {
  const files = freeze(['—', words], { lang, publisher: '', url: '', date: '' });
  return voicePencil(files, rowsOf(files)[1]!);
};

/** The invented sentences: somebody unnamed is right only as somebody unnamed, and in the sentence's own words. */
export function measureSentences(): Pencil {
  const sum = nothing();
  for (const one of SAID) {
    const pencil = pencilOf(one);
    const who = one.who ?? one.unnamed;
    if (who === null) sum[pencil ? 'invented' : 'none'] += 1;
    else if (!pencil) sum.silent += 1;
    else sum[pencil.name === who && (pencil.unnamed === undefined) === (one.who !== null) ? 'right' : 'wrong'] += 1;
  }
  return sum;
}

/** Of the invented sentences what concerns the unnamed alone: shown where nobody is named, and where somebody is, or nobody speaks. */
export function measureUnnamed(): Pencil {
  const sum = nothing();
  for (const one of SAID) {
    const shown = pencilOf(one);
    const pencil = shown?.unnamed ? shown : null;
    if (one.unnamed === null) sum[pencil ? 'invented' : 'none'] += 1;
    else if (!pencil) sum.silent += 1;
    else sum[pencil.name === one.unnamed ? 'right' : 'wrong'] += 1;
  }
  return sum;
}
