/** Brings older versions of the format up to the present one. */
import type { Problem } from '../problems';
import { messages } from './messages';
import { isRecord } from './shape';
import { brief } from './problem-text';
import type { Locate } from './yaml-file';

/** The step from each older version to the next. The first version has none before it. */
const STEPS: ReadonlyMap<number, (data: Record<string, unknown>) => Record<string, unknown>> = new Map();

export const FORMAT_VERSION = 1;

/**
 * Brings a dossier's values up to the present version of the format.
 * A version that is not known is reported, and the values are handed on as they are: most of them can still be checked.
 */
export function migrate(data: unknown, locate: Locate, report: (problem: Problem) => void): unknown {
  if (!isRecord(data)) return data;
  const given = Object.hasOwn(data, 'sayso') ? data['sayso'] : undefined;
  let version = given;
  let current = data;
  while (typeof version === 'number' && version < FORMAT_VERSION) {
    const step = STEPS.get(version);
    if (!step) break;
    current = step(current);
    version++;
  }
  if (version !== FORMAT_VERSION) {
    const said = given === undefined ? 'no version' : brief(JSON.stringify(given) ?? typeof given, 40);
    report(messages.versionUnknown(locate(['sayso']), said));
  }
  return current;
}
