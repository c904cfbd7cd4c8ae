import { act, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, Passage, Relation } from '../../src/domain/dossier';
import { useBecause } from '../../src/pages/shared/explanation';
import type { PageData } from '../../src/payload/page-data';
import { Legend } from '../../src/views/legend/legend';
import { Card } from '../../src/views/panel/card';
import { VoiceBar } from '../../src/views/voices/voice-bar';
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

/** One more person for each name, who says the same in a sentence of their own. */
function moreSpeakers(dossier: Dossier, names: readonly string[]): Dossier {
  const last = dossier.passages.at(-1)!;
  const people = names.map((name) => ({
    ...dossier.entities[0]!,
    id: name.toLowerCase(),
    label: { en: name },
    short: { en: name },
  }));
  const said = people.map(({ id }, i) => ({
    ...last,
    id: `2.${i + 1}`,
    voice: { ...last.voice, who: [id] },
    start: last.end + 10 * i,
    end: last.end + 10 * i + 6,
  }));
  const evidence = said.map((passage) => ({ passage: passage.id }));
  const [first, ...others] = dossier.relations;
  return {
    ...dossier,
    entities: [...dossier.entities, ...people],
    passages: [...dossier.passages, ...said],
    relations: [{ ...first!, evidence: [...first!.evidence, ...evidence] }, ...others],
  };
}

let page: PageData;
beforeAll(() => {
  page = pageWithoutNetwork(twoSpeakers());
});

describe('two who speak', () => {
  it('stand under their own names on a card', () => {
    const { store } = renderOn(page, <Card />);
    act(() => store.getState().actions.selectMark('bridge'));
    expect(viewOf('panel').querySelector('.card-voice')).toHaveTextContent(/Brook in 1 sentence.*Poe in 1 sentence/);
  });

  it('of many, two are named on a card and the others counted, so that its title stays in sight', () => {
    const { store } = renderOn(pageWithoutNetwork(moreSpeakers(twoSpeakers(), ['Ray', 'Kim', 'Lou'])), <Card />);
    act(() => store.getState().actions.selectMark('bridge'));
    const whose = viewOf('panel').querySelector('.card-voice');
    expect(whose).toHaveTextContent(/Brook in 1 sentence, Poe in 1 sentence, 3 more voices$/);
  });

  it('are filtered one by one, and the address says who', async () => {
    const { store, user } = renderOn(page, <VoiceBar />);
    await user.click(screen.getByRole('button', { name: /Poe/ }));
    expect(store.getState().view.voice).toBe('@clerk');
    expect(screen.getByRole('button', { name: /Poe/ })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: /Brook/ })).toHaveAttribute('aria-pressed', 'false');
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
