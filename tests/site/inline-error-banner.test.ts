import { expect, it } from 'vitest';
import { troubleLine, WATCH_FOR_TROUBLE } from '../../src/site/document/inline-error-banner';

it('can be read by browsers older than modules', () => {
  expect(WATCH_FOR_TROUBLE).not.toMatch(/=>|\b(?:const|let|class|async)\b|`|\?\.|\?\?|\.\.\./);
});

it('speaks the page’s language', () => {
  expect(troubleLine('ru')).toContain('Попробовать снова');
  expect(troubleLine('hy')).toContain('Փորձել կրկին');
  expect(troubleLine('en')).toContain('hidden');
});
