import type { Passage, Step } from '../../domain/dossier';
import { formatDate } from '../../i18n';
import { useDossier, useLang } from '../../state/react';
import { Answers } from '../../views/components/answers';
import { Citation } from '../../views/components/citation';
import { firstOf } from '../../views/components/first-of-many';
import { voiceLine, voiceSign } from '../../views/components/signs/voice-sign';
import { useAttribution, useMessages } from '../../views/components/words';
import { Said } from '../../views/components/said';
import { Gloss } from '../../views/components/gloss';
import { InQuotes } from '../../views/components/in-quotes';
import { Colon, Comma } from '../../views/components/punctuation';

/**
 * The tour on paper, and every quotation the dossier rests on, by its number. Of very many the first ones, and how many
 * more there are: a class cannot be handed thousands.
 */
export function Steps() {
  const messages = useMessages();
  const dossier = useDossier();
  const shown = new Set(dossier.tour.map(({ passage }) => passage));
  const others = dossier.passages.filter(({ id }) => !shown.has(id));
  const printed = firstOf(others);
  return (
    <section className="handout-steps">
      <h2>{messages.present.allSteps}</h2>
      <ol>
        {dossier.tour.map((step) => (
          <StepOnPaper key={step.id} step={step} />
        ))}
      </ol>
      <h2>{messages.panel.passages}</h2>
      {printed.map((passage) => (
        <Quoted key={passage.id} passage={passage} />
      ))}
      {printed.length < others.length && (
        <p className="quiet">{messages.handout.moreQuotations(others.length - printed.length)}</p>
      )}
      <ul className="handout-sources">
        {dossier.sources
          .filter(({ kind }) => kind === 'article')
          .map((source) => (
            <li key={source.id}>
              <Citation source={source} /> <span className="quiet">{source.url}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

function StepOnPaper({ step }: { step: Step }) {
  const messages = useMessages();
  const dossier = useDossier();
  const lang = useLang();
  const passage = dossier.passages.find(({ id }) => id === step.passage);
  const event = dossier.events.find(({ id }) => id === step.view['select']);
  return (
    <li className="step-on-paper">
      <h3>
        <Said text={step.title} />
      </h3>
      <p>
        <Said text={step.text} />
      </p>
      {passage && <Quoted passage={passage} />}
      {!passage && event && (
        <p data-event={event.id} data-voice="record">
          <b aria-hidden="true">§</b> {messages.voice.record}
          <Comma />
          {formatDate(event.date, lang)}
          <Colon />
          <Said text={event.title} /> (
          {event.sources.map((id) => (
            <Citation key={id} source={dossier.sources.find((s) => s.id === id)!} short />
          ))}
          )
        </p>
      )}
    </li>
  );
}

function Quoted({ passage }: { passage: Passage }) {
  const attribution = useAttribution()(passage);
  const source = useDossier().sources.find((s) => s.id === passage.source)!;
  return (
    <blockquote data-passage={passage.id} data-voice={voiceLine(passage.voice)} cite={source.url || undefined}>
      <p className="quotation" dir="auto" lang={source.lang}>
        <InQuotes words={passage.exact} lang={source.lang} />
      </p>
      <Gloss passage={passage.id} />
      <span className="quotation-source">
        [{passage.id}] <b aria-hidden="true">{voiceSign(passage.voice)}</b> {attribution} · {source.publisher}
      </span>
      <Answers to={passage.id} none={false} />
    </blockquote>
  );
}
