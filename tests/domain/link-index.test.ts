import { describe, expect, it } from 'vitest';
import { endsOf, linkIndex } from '../../src/domain/link-index';
import { armenia } from './armenia';
import { dossierOf, FILES } from './parse/fixture';

describe('linkIndex of the first dossier', () => {
  const dossier = armenia();
  const links = linkIndex(dossier);

  it('gives the CSTO exactly the sentences that bear on it', () => {
    expect(links.passagesOf('CSTO')).toEqual(['1.1', '2.3', '3.1', '3.2', '3.3', '4.1', '5.3', '7.2']);
  });

  it('gives the outlet what it says in its own voice, and the speaker what his statements rest on', () => {
    expect(links.passagesOf('the_armenian_report')).toEqual(['7.1', '7.2', '7.3']);
    expect(links.saidBy('galuzin')).toEqual(
      dossier.relations.flatMap(({ id, voice }) =>
        voice.who.includes('galuzin') && voice.kind === 'speaker' ? id : [],
      ),
    );
    expect(links.passagesOf('galuzin')).toContain('5.2');
    expect(links.saidBy('the_armenian_report')).toEqual([]);
  });

  it('is the same from both sides', () => {
    for (const relation of dossier.relations) {
      for (const end of endsOf(relation)) expect(links.relationsOf(end)).toContain(relation.id);
      for (const passage of links.evidencePassages(relation.id)) {
        expect(links.relationsOfPassage(passage)).toContain(relation.id);
      }
    }
    for (const { id } of dossier.entities) {
      for (const neighbour of links.neighboursOf(id)) expect(links.neighboursOf(neighbour)).toContain(id);
      for (const passage of links.passagesOf(id)) {
        const { voice } = links.passage(passage)!;
        expect(links.entitiesOfPassage(passage).includes(id) || voice.who.includes(id)).toBe(true);
      }
    }
  });

  it('never takes two ends of one side for neighbours', () => {
    const only = dossier.relations.filter((r) => r.from.length === 0 || r.to.length > 1);
    expect(only.length).toBeGreaterThan(0);
    expect(links.neighboursOf('CIS')).not.toContain('EAEU');
  });

  it('finds spells from the country and from the alliance', () => {
    expect(links.membershipsOf('ARM').length).toBeGreaterThan(4);
    for (const id of links.membershipsOf('CSTO')) expect(links.membership(id)?.alliance).toBe('CSTO');
  });
});

describe('linkIndex of a small dossier', () => {
  const links = linkIndex(dossierOf(FILES));

  it('respects what a piece of evidence is said to speak of', () => {
    // r1 runs from brook to bridge, and its evidence speaks of the bridge only; brook is there by mention.
    expect(links.entitiesOfPassage('1.1')).toEqual(['brook', 'bridge']);
    expect(links.passagesOf('bridge')).toEqual(['1.1', '1.3']);
    const unnamed = linkIndex(
      dossierOf({ ...FILES, 'dossier.yaml': FILES['dossier.yaml']!.replace('    aliases: [Mayor Ada Brook]\n', '') }),
    );
    // He is not named in it any more, but it is his word.
    expect(unnamed.passagesOf('brook')).toEqual(['1.1']);
    expect(unnamed.entitiesOfPassage('1.1')).toEqual(['bridge']);
  });

  it('tells kinds of marks apart', () => {
    expect([links.isEntity('bridge'), links.isRelation('bridge'), links.isEvent('bridge')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([links.isRelation('r1'), links.isEvent('event-2001-05-01')]).toEqual([true, true]);
    expect(links.eventsOf('ARM')).toEqual(['event-2001-05-01']);
    expect(links.endsOf('r1')).toEqual(['brook', 'bridge']);
  });

  it('has nothing for what it does not know', () => {
    for (const id of ['nobody', 'constructor', '__proto__']) {
      expect(links.entity(id)).toBeUndefined();
      expect([
        ...links.passagesOf(id),
        ...links.relationsOf(id),
        ...links.neighboursOf(id),
        ...links.endsOf(id),
      ]).toEqual([]);
    }
  });
});
