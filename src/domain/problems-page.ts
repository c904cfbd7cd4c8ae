/** The page of all problems, docs/problems.md: one heading a code, so that messages can link to it. */
import { PROBLEMS, type ProblemCode } from './problem-codes';

/** The page, as the repository and the package hold it. */
const PAGE = 'docs/problems.md';

/** Where a code is explained. Headings become anchors in lower case wherever Markdown is shown. */
export const explainedAt = (code: ProblemCode): string => `${PAGE}#${code.toLowerCase()}`;

const SAID = { error: '', warning: 'A warning. ', note: 'A note: nothing is wrong. ' } as const;

/** The text of the page. */
export function problemsPage(): string {
  const codes = Object.keys(PROBLEMS) as ProblemCode[];
  const topics = [...new Set(codes.map((code) => PROBLEMS[code].topic))];
  const sections = topics.map((topic) => {
    const own = codes.filter((code) => PROBLEMS[code].topic === topic);
    const each = own.map((code) => {
      const { severity, means, remedy } = PROBLEMS[code];
      return `### ${code}\n\n${SAID[severity]}${means}\n\n${remedy}\n`;
    });
    return `## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}\n\n${each.join('\n')}`;
  });
  return `# Problems\n\nWhat \`sayso check\` can find in a dossier, by code. Warnings and notes do not stop a build. In a dossier of version 1 some errors are warnings.\n\nThis page is made of \`src/domain/problem-codes.ts\` by \`npm run schema\`.\n\n${sections.join('\n')}`;
}
