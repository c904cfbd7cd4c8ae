import { expect, it } from 'vitest';
import { initialsOf } from '../../src/views/components/signs/initials';

it.each([
  ['Galuzin', 'Ga'],
  ['The Armenian Report', 'TR'],
  ['the three governments', 'Tg'],
  ['Ս. Լավրով', 'ՍԼ'],
  ['ليلى حداد', 'لح'],
  ['𝒜lan', '𝒜l'],
  ['1917', '19'],
  ['', '?'],
])('%s is %s', (name, letters) => {
  expect(initialsOf(name)).toBe(letters);
});
