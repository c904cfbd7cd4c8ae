import { renderToStaticMarkup } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { quoted } from '../../domain/punctuation';
import { onePageWords } from '../../i18n/one-page';
import { wordingIn } from '../../views/components/wording';
import { whoSays } from './who-says';

/** What a one-page file shows where no script runs, as in a mail's preview: every quotation, and whose words it is. */
export function onePageWithoutScript(dossier: Dossier): string {
  const wording = wordingIn(dossier, dossier.lang);
  const sourceOf = (id: string) => dossier.sources.find((source) => source.id === id)!;
  return renderToStaticMarkup(
    <main>
      <h1>{wording.speak(dossier.title)}</h1>
      <p>{wording.speak(dossier.summary)}</p>
      <p>{onePageWords(dossier.lang).without}</p>
      {dossier.passages.map(({ id, exact, source, voice, modality }) => (
        <figure key={id}>
          <blockquote lang={sourceOf(source).lang} dir="auto">
            {quoted(exact, sourceOf(source).lang)}
          </blockquote>
          <figcaption>
            {[whoSays(voice, wording), wording.speak(modality), sourceOf(source).publisher].filter(Boolean).join(' · ')}
          </figcaption>
        </figure>
      ))}
    </main>,
  );
}
