/** How the address of a one-page file says what it is looked at as. */
import { MODES, type Mode } from '../../domain/modes';

/** The parameter of the address that says it. */
const PARAM = 'mode';

/** The mode an address asks for; exploring, where it asks for none or for one that is not known. */
export function modeIn(query: string): Mode {
  const said = new URLSearchParams(query).get(PARAM);
  return MODES.find((mode) => mode === said) ?? 'explore';
}

/** A query as it asks for a mode; what else it says stays. */
export function withMode(query: string, mode: Mode): string {
  const rest = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${PARAM}=`));
  return `?${[`${PARAM}=${mode}`, ...rest].join('&')}`;
}

/** What of a view means the same in another mode. A presentation goes by its steps, and paper has nothing chosen. */
const KEPT: Readonly<Record<Mode, readonly string[]>> = {
  explore: ['lang', 'layer', 'year', 'voice', 'select', 'passage', 'step'],
  embed: ['lang', 'layer', 'year', 'voice', 'select', 'passage'],
  present: ['lang', 'step'],
  handout: ['lang', 'year'],
};

/** The query to turn to another mode with, from the one that is shown. */
export function turnedTo(mode: Mode, query: string): string {
  const kept = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => KEPT[mode].includes(part.split('=')[0]!));
  return withMode(kept.join('&'), mode);
}
