import { renderToStaticMarkup } from 'react-dom/server';
import type { Dossier, Voice } from '../../domain/dossier';
import { quoted } from '../../domain/punctuation';
import { onePageWords } from '../../i18n/one-page';
import { namesInRow, wordingIn, type Wording } from '../../views/components/wording';

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

function whoSays({ kind, who }: Voice, wording: Wording): string {
  const { voice } = wording.messages;
  if (who.length > 0) return namesInRow(wording, who);
  return kind === 'record' ? voice.onRecord : kind === 'reporter' ? voice.outlet : voice.someone;
}
