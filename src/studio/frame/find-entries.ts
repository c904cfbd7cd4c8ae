import { textIn, type Written } from '../dossier/written';
import { saidOf } from '../script/said-of';
import { PLACES, type Actions, type Place, type SheetName } from '../work/state';
import type { StudioWords } from '../words/words';

/** Something that can be gone to, or done, by its name. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly act: (actions: Actions) => void;
}

/** So many of the dossier's own things are shown; more letters find fewer. */
const MOST = 12;

const has = (name: string, wanted: string): boolean => name.toLowerCase().includes(wanted);

/** All that can be gone to whose name has the letters wanted: places and sheets first, then the dossier's own things. */
export function entriesFor(words: StudioWords, all: Written, given: string): readonly Entry[] {
  const wanted = given.trim().toLowerCase();
  const places = PLACES.filter((place) => place !== 'check').map((place) => placeEntry(words, place));
  const sheets: readonly (readonly [SheetName, string])[] = [
    ['history', words.history.title],
    ['keys', words.keySheet.title],
  ];
  const frame = [
    ...places,
    ...sheets.map(([sheet, name]) => entry(`sheet ${sheet}`, name, words.find.open, (go) => go.openSheet(sheet))),
    entry('preview', words.preview, words.find.open, (go) => go.setPreview(true)),
  ].filter(({ name }) => has(name, wanted));
  if (wanted === '') return frame;
  const actors = all.entities
    .filter(({ label, aliases = [] }) => [textIn(label, all.lang), ...aliases].some((name) => has(name, wanted)))
    .map(({ id, label }) =>
      entry(`actor ${id}`, textIn(label, all.lang) || id, words.places.cast, (go) => go.openActor(id)),
    );
  const statements = all.relations
    .map((one) => ({ ...one, said: saidOf(all, one) }))
    .filter(({ said }) => has(said, wanted))
    .map(({ id, said, evidence }) =>
      entry(`statement ${id}`, said, words.places.statements, (go) => {
        go.go('statements');
        const [first] = evidence;
        if (first?.passage !== undefined) go.hold(first.passage);
        go.choose(id);
      }),
    );
  return [...frame, ...[...actors, ...statements].slice(0, MOST)];
}

const entry = (key: string, name: string, kind: string, act: Entry['act']): Entry => ({ key, name, kind, act });

const placeEntry = (words: StudioWords, place: Place): Entry =>
  entry(`place ${place}`, words.places[place], words.find.place, (go) => go.go(place));
