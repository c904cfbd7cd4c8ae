import { useState } from 'react';
import { directionOf } from '../../i18n/direction';
import {
  asTable,
  fillCountries,
  fromTable,
  furtherLanguages,
  inLanguage,
  languageTag,
  ourTexts,
  type OurText,
  quotationsToGloss,
  setLanguages,
  translate,
} from '../edit/translations';
import { Entry } from '../parts/entry';
import { Field } from '../parts/field';
import { useStudioActions, useWork, useWritten } from '../work/react';
import { useSpokenLang, useWords } from '../words/words';

/** The explainer's further languages, and our texts in each. */
export function Translations() {
  const words = useWords();
  const all = useWritten();
  const { files } = useWork();
  const actions = useStudioActions();
  const spoken = useSpokenLang();
  const languages = furtherLanguages(all);
  const add = (given: string): void => {
    const tag = languageTag(given, [spoken, 'en']);
    if (tag === undefined) return actions.say(words.languagesOf.noTag(given));
    actions.change({ what: 'languages', of: tag }, (before) => setLanguages(before, [...languages, tag]));
  };
  return (
    <section className="card-part" aria-labelledby="languages-title">
      <h2 className="bench-title" id="languages-title">
        {words.languagesOf.title}
      </h2>
      <p className="quiet">{words.languagesOf.lead}</p>
      {languages.map((lang) => (
        <Language
          key={lang}
          lang={lang}
          onRemove={() =>
            actions.change({ what: 'languages', of: lang }, () =>
              setLanguages(
                files,
                languages.filter((one) => one !== lang),
              ),
            )
          }
        />
      ))}
      <Entry label={words.languagesOf.add} action={words.cast.addDo} name="language" onEnter={add} />
    </section>
  );
}

function Language({ lang, onRemove }: { readonly lang: string; readonly onRemove: () => void }) {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const [table, setTable] = useState<string | null>(null);
  const texts = ourTexts(all);
  const quotations = quotationsToGloss(all);
  const done = texts.filter((one) => inLanguage(one, lang) !== '').length;
  const change = (edit: Parameters<typeof actions.change>[1]): boolean =>
    actions.change({ what: 'translation', of: lang }, edit);
  const field = (one: OurText) => (
    <Field
      key={one.path.join('/')}
      label={one.own}
      name={`in-${lang}`}
      lang={lang}
      value={inLanguage(one, lang)}
      onCommit={(text) => change((files) => translate(files, one, lang, text))}
    />
  );
  return (
    <details className="language" data-language={lang}>
      <summary>
        <code>{lang}</code> {words.languagesOf.done(done, texts.length)}
      </summary>
      <p className="actions">
        <button type="button" data-do="fill-countries" onClick={() => change((files) => fillCountries(files, lang))}>
          {words.languagesOf.countries}
        </button>
        <button type="button" data-do="as-table" onClick={() => setTable(table === null ? asTable(all, lang) : null)}>
          {words.languagesOf.asTable}
        </button>
        <button type="button" onClick={onRemove}>
          {words.languagesOf.remove}
        </button>
      </p>
      {table !== null && (
        <div className="field">
          <label htmlFor={`table-${lang}`}>{words.languagesOf.table}</label>
          <textarea
            id={`table-${lang}`}
            data-field="table"
            rows={6}
            value={table}
            onChange={(event) => setTable(event.target.value)}
          />
          <p className="actions">
            <button
              type="button"
              data-do="take-table"
              onClick={() => {
                let taken = 0;
                change((files) => {
                  const back = fromTable(files, table, lang);
                  taken = back.taken;
                  return back.files;
                });
                actions.say(words.languagesOf.taken(taken));
              }}
            >
              {words.languagesOf.takeTable}
            </button>
          </p>
        </div>
      )}
      <div className="texts" dir={directionOf(lang)}>
        {texts.map(field)}
      </div>
      {quotations.length > 0 && (
        <details>
          <summary>{words.languagesOf.quotations}</summary>
          <div className="texts" dir={directionOf(lang)}>
            {quotations.map(field)}
          </div>
        </details>
      )}
    </details>
  );
}
