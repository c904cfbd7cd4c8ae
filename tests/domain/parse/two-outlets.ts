/** A sound dossier of version 2 with everything that version 1 could not say. The story is invented. */
import type { Files } from './bridge';

const COURIER = `The Dam

Bello said the ministry had “no plans”, while Keita called that “a joke”. According to radio reports the leader said the dam could close. If it rains, the town and the village will wait. The town is quiet.

A draft says the dam is old.
`;

const HERALD = `The Herald

The leader said the dam will close.
`;

const YAML = `sayso: 2
lang: en
title: The dam
summary: Several people say several things about a dam.
subject: dam
picture: statements
sources:
  - { id: courier-1, kind: article, outlet: courier, title: The Dam, publisher: The Courier, url: https://example.org/dam, accessed: 2024-06-02, file: courier.md, basedOn: [{ source: radio-1, how: reports }] }
  - { id: herald-1, kind: article, outlet: herald, title: The Herald, publisher: The Herald, url: https://example.org/herald, file: herald.md }
  - { id: radio-1, kind: reference, title: News, publisher: Radio, url: https://example.org/radio }
  - { id: draft-1, kind: document, title: A draft agreement, publisher: The ministry }
passages:
  - id: c1
    source: courier-1
    exact: Bello said the ministry had “no plans”, while Keita called that “a joke”.
    modality: says
    attributions:
      - { id: a1, voice: { who: ministry, via: bello }, cue: said, content: no plans }
      - { id: a2, voice: keita, cue: called, content: a joke, certainty: asserted }
  - id: c2
    source: courier-1
    exact: According to radio reports the leader said the dam could close.
    voice: { who: leader, via: [agency, { who: radio, how: reports }], attribution: stated }
    modality: said
    hedges: [could]
    mentions: [{ words: the leader, entity: leader }]
  - id: c3
    source: courier-1
    exact: If it rains, the town and the village will wait.
    voice: [town, village]
    modality: say
  - id: c4
    source: courier-1
    exact: The town is quiet.
    voice: reporter
    modality: states
    show: always
    reason: It says who is silent.
  - id: c5
    source: courier-1
    exact: A draft says the dam is old.
    voice: draft
    modality: says
  - id: h1
    source: herald-1
    exact: The leader said the dam will close.
    voice: leader
    modality: said
sides:
  - { id: upstream, label: Upstream, note: As we group them. }
  - { id: downstream, label: Downstream, tone: 4 }
entities:
  - { id: ministry, type: organisation, label: The ministry, aliases: [the ministry], side: upstream }
  - { id: bello, type: person, label: Bello, aliases: [Bello], speaksFor: ministry }
  - { id: keita, type: person, label: Keita, aliases: [Keita], side: downstream }
  - { id: leader, type: person, label: The leader, aliases: [the leader, The leader], named: false }
  - { id: town, type: place, label: The town, aliases: [the town, The town], number: plural, place: [179, -17] }
  - { id: village, type: group, label: The village, aliases: [the village] }
  - { id: dam, type: place, label: The dam, aliases: [the dam], place: [-179, -17] }
  - { id: courier, type: medium, label: The Courier }
  - { id: herald, type: medium, label: The Herald }
  - { id: agency, type: medium, label: Agency }
  - { id: radio, type: medium, label: Radio, aliases: [radio] }
  - { id: draft, type: document, label: The draft, aliases: [A draft] }
relations:
  - id: r1
    from: ministry
    to: dam
    type: concerns
    polarity: denied
    verb: has no plans for
    said: "{from} has no plans for {to}"
    evidence: [{ attribution: a1 }]
  - id: r2
    from: leader
    to: dam
    type: seeks
    verb: could close
    certainty: possible
    evidence: [{ passage: c2, words: the dam could close }]
    answered: none found
  - id: r3
    from: [town, village]
    to: dam
    type: cooperates
    verb: will wait for
    condition: { text: if it rains, words: If it rains }
    evidence: [{ passage: c3 }]
  - id: r4
    from: dam
    to: dam
    type: concerns
    verb: is old, and so is
    evidence: [{ passage: c5 }]
answers:
  - { id: n1, by: keita, to: a1, stance: disputes, evidence: [{ attribution: a2 }] }
sayings:
  - { id: s1, who: leader, where: radio, renderings: [c2, h1] }
map:
  title: A dam between two places
  frames:
    - { id: near, label: The dam, centre: [179.9, -17], across: 300 }
    - { id: all, label: Both, fit: [town, dam], margin: 0.2 }
tour:
  - { id: t1, title: One, text: Look., note: Wait., view: { voice: "@keita", camera: near } }
`;

export const STORY: Files = { 'dossier.yaml': YAML, 'courier.md': COURIER, 'herald.md': HERALD };
