import { describe, expect, it } from 'vitest';
import { fragmentWindow, queryOf } from '../../../src/pages/one-page/fragment-address';
import { hrefWithin } from '../../../src/pages/one-page/links-within';
import { modeIn, turnedTo, withMode } from '../../../src/pages/one-page/modes';

describe('the address of a one-page file', () => {
  it('says the mode, and what it says besides stays', () => {
    expect(modeIn('?mode=handout&lang=hy')).toBe('handout');
    expect(modeIn('?mode=nowhere')).toBe('explore');
    expect(modeIn('')).toBe('explore');
    expect(withMode('?lang=hy&mode=embed', 'present')).toBe('?mode=present&lang=hy');
  });

  it('takes into another mode what means the same there', () => {
    expect(turnedTo('present', '?mode=explore&select=r01&lang=hy&year=2020')).toBe('?mode=present&lang=hy');
    expect(turnedTo('explore', '?mode=present&step=3&lang=ru')).toBe('?mode=explore&step=3&lang=ru');
    expect(turnedTo('embed', '?mode=explore&select=r01')).toBe('?mode=embed&select=r01');
  });

  it('reads the fragment, then the query, and no place within the page', () => {
    expect(queryOf({ hash: '#select=r01', search: '?select=r02' })).toBe('?select=r01');
    expect(queryOf({ hash: '', search: '?select=r02' })).toBe('?select=r02');
    expect(queryOf({ hash: '#relations', search: '' }, '?select=r03')).toBe('?select=r03');
  });

  it('is written as a fragment; where history is refused, by going there', () => {
    const refusing = {
      location: { hash: '', search: '', replace: (to: string) => (refusing.location.hash = to) },
      history: {
        state: null,
        pushState: () => {
          throw new DOMException('refused', 'SecurityError');
        },
        replaceState: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      },
      setTimeout,
      clearTimeout,
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    const address = fragmentWindow(refusing as unknown as Window);
    address.history.pushState(null, '', '?mode=explore&select=r01');
    expect(refusing.location.hash).toBe('#mode=explore&select=r01');
    expect(address.location.search).toBe('?mode=explore&select=r01');
    address.history.replaceState(null, '', '?mode=explore');
    expect(refusing.location.hash).toBe('#mode=explore');
  });
});

describe('a link in a one-page file', () => {
  const within = { id: 'story', mode: () => 'explore' as const, query: () => '?mode=explore&lang=hy' };

  it.each([
    ['?select=r01#p-1.1', '#mode=explore&select=r01'],
    ['present/', '#mode=present&lang=hy'],
    ['../handout/', '#mode=handout&lang=hy'],
    ['../', '#mode=explore&lang=hy'],
    ['sayso:story/', '#mode=explore&lang=hy'],
    ['#relations', '#relations'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('from %s leads to %s', (href, to) => expect(hrefWithin(href, within)).toBe(to));

  it.each(['sayso:story/sources/', 'sayso:licences.html', 'sources/hy/#data', 'handout-a4.pdf'])(
    'to %s is left out, for the file has no such page',
    (href) => expect(hrefWithin(href, within)).toBeNull(),
  );
});
