import { useStudioActions } from '../work/react';
import { useWords } from '../words/words';
import type { Unsaid } from './unsaid';

/** Names what is still to say, each with the way to its field. */
export function UnsaidList({ unsaid }: { readonly unsaid: readonly Unsaid[] }) {
  const words = useWords();
  const actions = useStudioActions();
  const labels: Readonly<Record<string, string>> = {
    title: words.story.title,
    summary: words.story.summary,
    byline: words.story.byline,
    'article-title': words.story.articleTitle,
    publisher: words.story.publisher,
    url: words.story.url,
  };
  const several = unsaid.some(({ article }) => article !== undefined && article.at > 0);
  return (
    <ul className="problems" data-unsaid="">
      {unsaid.map((one, i) => {
        const { field, place, name, article } = one;
        const label = labels[name] ?? field;
        const what = several && article ? `${label} (${article.title})` : label;
        return (
          <li key={`${i} ${name}`} data-severity="error">
            <p>{words.asks.unsaid(what)}</p>
            {place && (
              <button
                type="button"
                aria-label={`${words.todo.goThere}: ${what}`}
                onClick={() => {
                  actions.go(place);
                  requestAnimationFrame(() => focusField(name, article?.at ?? 0));
                }}
              >
                {words.todo.goThere}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const focusField = (name: string, at: number): void =>
  document.querySelectorAll<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)[at]?.focus();
