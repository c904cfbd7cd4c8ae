/** A small sound dossier that uses every part of the format: the files most tests of the gate begin with. */
export const ARTICLE = `A Bridge Will Open

Mayor Ada Brook said the bridge could open in spring. She thanked the town. The cost is not known.

Critics said nothing. The town waits. The town waits.
`;

const YAML = `sayso: 1
lang: en
title: A bridge
summary: A claim by one person.
asOf: 2024-06-30
speaker: brook
outlet: paper
telling: r1
sources:
  - id: article
    kind: article
    title: A Bridge Will Open
    publisher: The Paper
    url: https://example.org/bridge
    date: 2024-06-01
    file: article.md
  - id: report
    kind: reference
    title: A report
    publisher: The Town
    url: https://example.org/report
passages:
  - id: "1.1"
    exact: Mayor Ada Brook said the bridge could open in spring.
    voice: speaker
    modality: said (could)
  - id: "1.3"
    exact: The cost is not known.
    voice: reporter
    modality: states
entities:
  - id: brook
    type: person
    label: Ada Brook
    description: The mayor.
    aliases: [Mayor Ada Brook]
    pole: voices
  - id: bridge
    type: place
    label: The bridge
    description: A bridge.
    aliases: [the bridge]
    place: [44.5, 40.5]
  - id: paper
    type: medium
    label: The Paper
    description: A newspaper.
    pole: voices
  - id: ARM
    type: country
    label: Armenia
    description: A country.
    background: true
  - id: UNION
    type: alliance
    label: The Union
    description: An alliance.
    background: true
relations:
  - id: r1
    from: brook
    to: bridge
    type: speaks
    verb: speaks of perhaps opening
    voice: speaker
    modality: could
    evidence:
      - passage: "1.1"
        words: the bridge could open
        only: [bridge]
  - id: r2
    from: paper
    to: bridge
    type: speaks
    verb: does not know the cost of
    voice: reporter
    modality: states
    evidence:
      - passage: "1.3"
      - source: report
layers: [UNION]
annotations:
  - id: a1
    entity: bridge
    passage: "1.1"
    words: could open in spring
    presets: [town]
    offset: [10, 20]
presets:
  - id: town
    label: The town
    centre: [44.5, 40.5]
    across: 20
tour:
  - id: s1
    title: One
    text: Look at the bridge.
    note: Wait.
    view: { select: bridge, layer: UNION, year: "2024", camera: town, voice: speaker }
`;

const MEMBERSHIPS = `organization,member,status,from,to,source_url,source_title,source_publisher,note,confidence
UNION,ARM,member,2001-05-01,,https://example.org/a,A,Town,,high
UNION,ARM,suspended-participation,2020,,https://example.org/b,B,Town,,medium
`;

const EVENTS = `date,title,actors,place,lat,lon,source_url,source_title,source_publisher,confidence
2001-05-01,Armenia joins,ARM;UNION,Town,40.5,44.5,https://example.org/a,A,Town,high
`;

export type Files = Record<string, string>;

export const FILES: Files = {
  'dossier.yaml': YAML,
  'article.md': ARTICLE,
  'memberships.csv': MEMBERSHIPS,
  'events.csv': EVENTS,
};
