import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { mendAlterations } from '../../../src/pages/shared/mend-alterations';

beforeAll(() => mendAlterations(document.body));

/** A heading of two texts, one of which is not always there. */
function Heading() {
  const [chosen, setChosen] = useState('Armenia');
  return (
    <>
      <h2>
        {chosen}
        {chosen === 'Russia' && ' (2)'}
        <i>: {chosen === 'Russia' ? null : 'small'}</i>
      </h2>
      {['Russia', 'Armenia', 'Georgia'].map((name) => (
        <button key={name} type="button" onClick={() => setChosen(name)}>
          <i>choose</i> <b>{name}</b>
        </button>
      ))}
    </>
  );
}

function font(words: string): HTMLElement {
  const outer = document.createElement('font');
  outer.append(document.createElement('font'));
  outer.firstElementChild!.append(words);
  return outer;
}

const WAYS: Readonly<Record<string, (text: Text) => void>> = {
  'replaced by others': (text) => text.replaceWith(font(text.data)),
  'wrapped by others': (text) => {
    const outer = font('');
    text.replaceWith(outer);
    outer.firstElementChild!.append(text);
  },
  'taken away after others came': (text) => {
    text.before(font(text.data));
    text.remove();
  },
  'taken away': (text) => text.remove(),
};

function alter(how: (text: Text) => void): void {
  const walker = document.createTreeWalker(document.querySelector('h2')!, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest('font') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  texts.forEach(how);
}

it.each(Object.entries(WAYS))('says what is chosen where texts were %s', async (what, how) => {
  render(<Heading />);
  const heading = screen.getByRole('heading');
  for (const [name, said] of [
    ['Russia', 'Russia (2):'],
    ['Georgia', 'Georgia: small'],
    ['Russia', 'Russia (2):'],
    ['Armenia', 'Armenia: small'],
  ] as const) {
    alter(how);
    await userEvent.click(screen.getByRole('button', { name: `choose ${name}` }));
    // What was left out on purpose stays away until it is written to.
    await waitFor(() =>
      what === 'taken away' ? expect(heading).toHaveTextContent(name) : expect(heading).toHaveTextContent(said),
    );
  }
});
