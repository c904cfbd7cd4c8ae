import { expect, test } from 'vitest';
import { pictureAt, pictureCode } from '../../../src/pages/share/picture-code';

const folder = 'https://news.example/sayso/armenia-csto/';

test('a picture lies beside its dossier, and its language stands before the ending', () => {
  expect(pictureAt(folder, 'both', 'en', 'en').png).toBe(`${folder}still/both.png`);
  expect(pictureAt(`${folder}v/0123456789/`, 'both', 'hy', 'en').svg).toBe(`${folder}v/0123456789/still/both.hy.svg`);
});

test('its code parses to what it says, whatever the words', () => {
  const words = { alt: 'A "quoted" <marks> & title', credit: '</figcaption><script>1</script>' };
  const template = document.createElement('template');
  template.innerHTML = pictureCode(pictureAt(folder, 'map', 'en', 'en'), `${folder}?select=ARM&year=2020`, words);
  const figure = template.content.querySelector('figure')!;
  expect(figure.querySelector('img')!.alt).toBe(words.alt);
  expect(figure.querySelector('figcaption')!.textContent).toBe(words.credit);
  expect(figure.querySelector('a')!.getAttribute('href')).toBe(`${folder}?select=ARM&year=2020`);
  expect(template.content.querySelectorAll('script')).toHaveLength(0);
});
