import type { Lang } from '../../../../domain/text';
import type { GraphScene, GraphWords, LinesIn } from './graph-scene';

/** All that is written in a graph in one language: names and cut ends in the scene's order, then verbs. */
export interface GraphWordings {
  readonly names: readonly (readonly string[])[];
  readonly words: readonly GraphWords[];
  readonly alone: readonly GraphWords[];
}

/** The scene with each of its names, in a fixed order, replaced by what a function makes of it. */
function withNames(scene: GraphScene, change: (lines: LinesIn) => LinesIn): GraphScene {
  const named = <T extends { readonly lines: LinesIn }>(item: T): T => ({ ...item, lines: change(item.lines) });
  return {
    ...scene,
    balloon: scene.balloon && { ...scene.balloon, name: named(scene.balloon.name) },
    outside: scene.outside.map(named),
    sideNames: scene.sideNames.map(named),
    nodes: scene.nodes.map(named),
    ribbons: scene.ribbons.map((ribbon) => ({ ...ribbon, stub: ribbon.stub && named(ribbon.stub) })),
  };
}

/** What a graph says in one of the languages it was laid out for. */
export function graphWordings(scene: GraphScene, lang: Lang): GraphWordings {
  const names: (readonly string[])[] = [];
  withNames(scene, (lines) => {
    names.push(lines[lang] ?? []);
    return lines;
  });
  return { names, words: scene.words[lang] ?? [], alone: scene.alone[lang] ?? [] };
}

/** The graph with what it says in another language, for which it has room since it was laid out. */
export function withGraphWordings(scene: GraphScene, lang: Lang, wordings: GraphWordings): GraphScene {
  const names = wordings.names.values();
  return {
    ...withNames(scene, (lines) => ({ ...lines, [lang]: names.next().value ?? [] })),
    words: { ...scene.words, [lang]: wordings.words },
    alone: { ...scene.alone, [lang]: wordings.alone },
  };
}

/** The graph in one language alone. */
export function graphIn(scene: GraphScene, lang: Lang): GraphScene {
  return {
    ...withNames(scene, (lines) => ({ [lang]: lines[lang] ?? [] })),
    words: { [lang]: scene.words[lang] ?? [] },
    alone: { [lang]: scene.alone[lang] ?? [] },
  };
}
