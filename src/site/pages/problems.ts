import { sayProblems } from '../../domain/format-problems';
import { escapeHtml, fillTemplate } from '../document/html';
import type { FolderProblems } from '../../domain/problems';

/** What the dev server shows instead of a page: every problem, in the words of `npm run check`. */
export function problemsPage(template: string, refused: readonly FolderProblems[]): string {
  const body = refused
    .map(
      ({ folder, files, problems }) =>
        `<h2>data/dossiers/${escapeHtml(folder)}</h2><pre>${escapeHtml(sayProblems(problems, `data/dossiers/${folder}`, files))}</pre>`,
    )
    .join('');
  return fillTemplate(template, {
    lang: 'en',
    page: 'problems',
    title: 'Problems · Sayso',
    head: '<link rel="stylesheet" href="/src/styles/index.css" /><link rel="stylesheet" href="/src/styles/pages/text-page.css" /><script type="module" src="/@vite/client"></script>',
    body: `<main class="lone problems"><h1>This dossier cannot be shown yet</h1><p>Correct these and save; the page reloads by itself.</p>${body}</main>`,
  });
}
