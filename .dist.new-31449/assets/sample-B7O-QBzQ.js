import{t as e}from"./migrate-files-Dk5CWJcQ.js";var t=`The Old Bridge Could Reopen

The mayor of Riverside spoke to our paper on Monday. “The bridge could open again in spring,” Mayor Ada Brook said. She did not say who would pay for the repair.
`,n=`# yaml-language-server: $schema=../dossier.schema.json
#
# The smallest dossier: two entities, one relation, one quotation. Copy this folder, rename it, and change one thing at
# a time. The story is invented. docs/dossier-format.md lists everything a dossier may hold.

# The version of the format. Always 1 for now.
sayso: 1

# The language you write in. A text such as \`title\` may be a plain string in this language, or a map of languages:
#   title: { en: The old bridge, ru: Старый мост }
lang: en

# The story is invented: the library lists it among examples. Leave this line out of a real one.
example: true

title: Will the old bridge reopen?

# One calm sentence: who says it, where and when, and that it is a claim.
summary: A claim by one person, Mayor Ada Brook, in an invented newspaper story.

# Whose claims the article reports: an entity from the list below.
speaker: mayor

sources:
  - id: article
    # An \`article\` is quoted; a \`reference\` is only cited.
    kind: article
    title: The Old Bridge Could Reopen
    publisher: The Riverside Paper (invented)
    url: https://example.org/the-old-bridge
    # \`passages\` shows only the sentences quoted below and marks what is left out; \`full\` shows the whole text. Use
    # \`passages\` unless the text is yours or its owner agrees.
    display: passages
    rights: Written for this tutorial; free to use.
    # The frozen text, beside this file. The first paragraph is the headline; a blank line parts two paragraphs.
    file: article.md

passages:
  # An id of your choice. We count paragraph.sentence, and the headline is paragraph 0.
  - id: '1.2'
    # Copied character by character, curly quotes and all. If it is not found exactly once, the build stops and names
    # the nearest text.
    exact: “The bridge could open again in spring,” Mayor Ada Brook said.
    # Whose words: \`speaker\` (the person named above), \`reporter\` (the outlet) or \`record\` (a documented fact).
    voice: speaker
    # How it is said. Keep the verb as weak as the text has it: “could” must not become “will”.
    modality: says (could)
    # A short neutral remark of your own, where the wording needs one.
    note: The paper does not say who would pay.

entities:
  - id: mayor
    type: person
    label: Mayor Ada Brook
    # Shown on small marks.
    short: Brook
    # One neutral line of your own.
    description: Mayor of the invented town of Riverside.
    # The words in the article that name this entity.
    aliases: [Mayor Ada Brook]
    # Where it stands in the network: \`east\`, \`between\`, \`west\` or \`voices\`.
    pole: voices
  - id: bridge
    type: place
    label: The old bridge
    short: Old bridge
    description: A closed bridge in the invented town of Riverside.
    aliases: [The bridge]
    pole: between
    # Longitude first, then latitude. The story is invented, and so is this point.
    place: [44.5, 40.5]

relations:
  - id: r1
    from: mayor
    to: bridge
    # What the tie does: helps, harms, seeks, opposes, differs, speaks or belongs.
    type: seeks
    # Reads between the two names and carries its doubt: “Brook speaks of perhaps reopening The old bridge”.
    verb: speaks of perhaps reopening
    voice: speaker
    modality: says (could)
    # Every relation rests on a passage or a cited source.
    evidence:
      - passage: '1.2'
        # The exact words within the passage that carry the relation.
        words: The bridge could open again in spring
`,r=()=>e({"dossier.yaml":n,"article.md":t}).files;export{r as sampleFiles};