import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, Passage, Relation } from '../../src/domain/dossier';
import { useBecause } from '../../src/pages/shared/explanation';
import type { PageData } from '../../src/payload/page-data';
import { VoiceFilter } from '../../src/views/controls/voice-filter';
import { Legend } from '../../src/views/legend/legend';
import { SelectionPanel } from '../../src/views/panel/selection-panel';
import { loadDossier } from '../data/load-dossier';
import { pageWithoutNetwork, renderOn, viewOf } from '../support/page';

/** The bridge of the smallest dossier, and a second person who denies what the first one says of it. */
function twoSpeakers(): Dossier {
  const minimal = loadDossier('minimal');
  const [passage, relation] = [minimal.passages[0]!, minimal.relations[0]!];
  const clerk = { ...minimal.entities[0]!, id: 'clerk', label: { en: 'Clerk Lee Poe' }, short: { en: 'Poe' } };
  const voice = { ...relation.voice, who: ['clerk'] };
  const denial: Passage = { ...passage, id: '1.3', voice, mentions: [], start: passage.end, end: passage.end + 6 };
  const denied: Relation = { ...relation, id: 'r2', from: ['clerk'], voice, evidence: [{ passage: '1.3' }] };
  return {
    ...minimal,
    entities: [...minimal.entities, clerk],
    passages: [passage, denial],
    relations: [relation, denied],
  };
}

let page: PageData;
beforeAll(() => {
  page = pageWithoutNetwork(twoSpeakers());
}, 60_000);

describe('two who speak', () => {
  it('stand under their own names in the panel', () => {
    const { store } = renderOn(page, <SelectionPanel />);
    act(() => store.getState().actions.selectMark('bridge'));
    for (const [heading, quote] of [
      ['Brook’s claims', '1.2'],
      ['Poe’s claims', '1.3'],
    ]) {
      const group = screen.getByRole('heading', { name: new RegExp(heading!) }).closest('.panel-group')!;
      const quotes = [...group.querySelectorAll('[data-quote]')].map((one) => one.getAttribute('data-quote'));
      expect(quotes).toEqual([quote]);
    }
  });

  it('are filtered one by one, and the address says who', async () => {
    const { store, user } = renderOn(page, <VoiceFilter />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Voice' }), 'Poe’s claims');
    expect(store.getState().view.voice).toBe('@clerk');
    expect(within(screen.getByRole('combobox')).queryByText('Speaker’s claim')).toBeNull();
  });

  it('are counted one by one', () => {
    renderOn(page, <Legend />);
    expect(viewOf('legend')).toHaveTextContent('1 of 2 statements rests on Brook’s word.');
    expect(viewOf('legend')).toHaveTextContent('1 of 2 statements rests on Poe’s word.');
  });
});

describe('the key', () => {
  it('has only signs that occur, and no note on borders the story does not touch', () => {
    renderOn(page, <Legend />);
    const legend = viewOf('legend');
    expect(legend).toHaveTextContent('Dashed: a speaker’s claim');
    for (const absent of [
      'Dotted: the outlet',
      'Solid: on record',
      'Teal',
      'hatching',
      'Borders follow',
      'On the map now',
    ])
      expect(legend).not.toHaveTextContent(absent);
  });
});

describe('why something is somebody’s words', () => {
  function Because({ id }: { id: string }) {
    return <p>{useBecause()({ kind: 'passage', id, answer: '', voice: 'speaker', implied: false })}</p>;
  }

  it('says that the sentence names the speaker only where it does', () => {
    renderOn(
      page,
      <>
        <Because id="1.2" />
        <Because id="1.3" />
      </>,
    );
    expect(screen.getByText(/The sentence names whose words they are: Brook/)).toBeVisible();
    expect(screen.getByText(/These are Poe’s words as the outlet reports them/)).toBeVisible();
  });
});
