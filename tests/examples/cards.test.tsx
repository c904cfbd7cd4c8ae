import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answerIndex } from '../../src/domain/attribution/answers';
import { chainOf } from '../../src/domain/attribution/chain';
import type { Id, Voice } from '../../src/domain/dossier';
import '../../src/i18n/all';
import { Card } from '../../src/views/panel/card';
import { pageWithoutNetwork, renderOn, viewOf } from '../support/page';
import { EXAMPLES, readExample } from './examples';

/** At every mark of every example a reader can tell who says it, through whom, and who answers. */
describe.each(EXAMPLES)('%s', (id) => {
  const dossier = readExample(id);
  const page = pageWithoutNetwork(dossier);
  const index = answerIndex(dossier);
  const { passages, relations, sources, entities, lang } = dossier;
  const name = (one: Id): string => entities.find((entity) => entity.id === one)!.short[lang]!;
  const voices = [...passages, ...relations].map(({ voice }) => voice);
  const speakers = new Set(voices.flatMap(({ who }) => who));
  const ids = (selector: string, attribute: string, within: Element = viewOf('panel')): (string | null)[] =>
    [...within.querySelectorAll(selector)].map((found) => found.getAttribute(attribute));

  /** That a text names those who speak, and none of the others who do anywhere in the dossier. */
  function expectNames(text: string | null | undefined, { who }: Voice, mark: Id): void {
    const others = [...speakers].filter(
      (one) => !who.includes(one) && !who.some((own) => name(own).includes(name(one))),
    );
    for (const one of who) expect(text, mark).toContain(name(one));
    for (const one of others) expect(text, mark).not.toContain(name(one));
  }

  function expectChain(voice: Voice, source: Id | undefined, mark: Id): void {
    const hops = chainOf(
      voice,
      sources.find((one) => one.id === source),
    );
    const links = [...viewOf('panel').querySelectorAll('.chain a')].map((link) => link.textContent);
    expect(links, mark).toEqual(hops.length < 3 ? [] : hops.flatMap(({ who }) => who.map(name)));
  }

  test('has cards that say who, through whom, and who answers', () => {
    const { store } = renderOn(page, <Card />);
    const { actions } = store.getState();
    const head = () => viewOf('panel').querySelector('.card-voice')?.textContent;
    for (const { id: relation, voice, evidence } of relations) {
      act(() => actions.selectMark(relation));
      expectNames(head(), voice, relation);
      const [piece] = evidence;
      const first = piece && 'passage' in piece ? passages.find((one) => one.id === piece.passage) : undefined;
      expectChain(voice, first?.source, relation);
      expect(ids('[data-answer]', 'data-answer'), relation).toEqual(
        index.answersOf(relation).map((answer) => answer.id),
      );
      const unanswered = index.stateOf(relation) !== 'answered' && ['speaker', 'document'].includes(voice.kind);
      expect(ids('p.reply.quiet', 'class'), relation).toHaveLength(unanswered ? 1 : 0);
    }
    for (const passage of passages) {
      act(() => actions.clear());
      act(() => actions.selectPassage(passage.id));
      expectNames(head(), passage.voice, passage.id);
      expectChain(passage.voice, passage.source, passage.id);
      expect(ids('[data-answer]', 'data-answer'), passage.id).toEqual(
        index.answersOf(passage.id).map((answer) => answer.id),
      );
    }
  });
});
