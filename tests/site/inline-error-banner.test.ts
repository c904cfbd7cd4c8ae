import { expect, it } from 'vitest';
import { OPEN_NEARLY_RIGHT } from '../../src/site/document/nearly-right';
import { troubleLine, WATCH_FOR_TROUBLE } from '../../src/site/document/inline-error-banner';

it.each([WATCH_FOR_TROUBLE, OPEN_NEARLY_RIGHT])('can be read by browsers older than modules', (script) => {
  expect(script).not.toMatch(/=>|\b(?:const|let|class|async)\b|`|\?\.|\?\?|\.\.\./);
});

it('speaks the page’s language', () => {
  expect(troubleLine('ru')).toContain('Попробовать снова');
  expect(troubleLine('hy')).toContain('Փորձել կրկին');
  expect(troubleLine('en')).toContain('hidden');
});
