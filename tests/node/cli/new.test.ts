import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as check } from '../../../src/node/cli/commands/check';
import { command } from '../../../src/node/cli/commands/new';
import { run } from './run';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'sayso-new-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(data, name), content);
  return join(data, name);
};
const make = (article: string, ...more: string[]) => run(command, 'story', article, '--data', data, ...more);
const frozen = (name = 'article.txt'): string => readFileSync(join(data, 'story', name), 'utf8');
const yaml = (): string => readFileSync(join(data, 'story/dossier.yaml'), 'utf8');

// On a busy machine loading the parsers takes a while.
describe('sayso new', () => {
  it('freezes the article and drafts a dossier that passes the check', async () => {
    const { code, said } = await make(file('a.txt', 'The Bridge\n\n“It could open,” Ada Brook said. It is shut.'));
    expect(code).toBe(0);
    expect(said).toContain('things are still to say');
    expect(frozen()).toBe('The Bridge\n\n“It could open,” Ada Brook said. It is shut.\n');
    const checked = await run(check, '--data', data);
    expect(checked.code).toBe(0);
    expect(checked.said).toMatch(/1 dossier checked: 0 errors, \d+ warnings/);
    expect(checked.said).toContain('VOICE_UNSAID');
  });

  it('is followed by a check that says what each name catches, when asked', async () => {
    await run(command, 'story', '--data', data);
    expect((await run(check, '--data', data)).said).not.toContain('1×');
    expect((await run(check, '--data', data, '--mentions')).said).toMatch(/^mayor: .*1×/m);
  });

  it('never overwrites a folder, even an empty one', async () => {
    mkdirSync(join(data, 'story'));
    await expect(make(file('a.txt', 'Words.'))).rejects.toThrow('There is a folder');
    expect(readdirSync(join(data, 'story'))).toEqual([]);
  });

  it('makes no folder whose name is no address, or of no article', async () => {
    await expect(run(command, 'a#b', file('a.txt', 'x'), '--data', data)).rejects.toThrow('A better one: a-b');
    await expect(make(join(data, 'none.txt'))).rejects.toThrow('cannot be read');
    await expect(make(file('a.docx', 'x'))).rejects.toThrow('neither .txt nor .md nor .html');
    await expect(make(file('a.txt', ' \n '))).rejects.toThrow('No words');
    await expect(make(file('b.txt', Buffer.from([0xc0, 0x20])))).rejects.toThrow('not in UTF-8');
    expect(existsSync(join(data, 'story'))).toBe(false);
  });

  it('takes the article out of a saved page without running it, and says what was left out', async () => {
    const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>T</title>
      <link rel="canonical" href="https://paper.example/bridge"><meta property="og:site_name" content="The Paper">
      <meta property="article:published_time" content="2024-05-06T10:00:00Z"></head>
      <body onload="fetch('https://evil.example')"><nav><p>Home</p></nav>
      <article><h1>The Bridge</h1><script>document.body.textContent = 'ran'</script><figure><p>Caption</p></figure>
      <p>It <b>could</b><br>open.&nbsp;Soon &lt;b&gt;.</p><ul><li>One</li></ul><aside><p>Advert</p></aside></article>
      <footer><p>Imprint</p></footer></body></html>`;
    const { said } = await make(file('a.html', page));
    expect(frozen()).toBe('The Bridge\n\nIt could open.\u00A0Soon <b>.\n\nOne\n');
    expect(said).toContain('Left out: scripts (1) · pictures with their captions (1) · asides (1).');
    for (const fact of [
      'lang: en-GB',
      'publisher: The Paper',
      'url: https://paper.example/bridge',
      'date: "2024-05-06"',
    ]) {
      expect(yaml()).toContain(fact);
    }
  });

  it('takes paragraphs as they are meant, and says what it changed', async () => {
    const { said } = await make(
      file('a.md', '\uFEFF# The Bridge\r\n\r\n\r\nOne.\u200B\u202E Two.\r\n\r\n## Later\r\n\r\n[Three](x).'),
    );
    expect(frozen('article.md')).toBe('The Bridge\n\nOne.\u200B Two.\n\nLater\n\n[Three](x).\n');
    expect(said).toContain('1 character that cannot be seen was left out');
    expect(said).toContain('The marks of headings');
    rmSync(join(data, 'story'), { recursive: true });
    const lines = await make(file('b.txt', 'Мост\nОдин. Два.\nТри.'));
    expect(frozen()).toBe('Мост\n\nОдин. Два.\n\nТри.\n');
    expect(lines.said).toContain('each line was taken for a paragraph');
    expect(yaml()).toContain('lang: ru  # guessed from its letters');
  });

  it('makes the tutorial without an article', async () => {
    await run(command, 'story', '--data', data);
    expect((await run(check, '--data', data)).code).toBe(0);
    expect(yaml()).toContain('The smallest dossier');
  });
});
