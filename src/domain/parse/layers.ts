/** The alliances that can be shown on the map. */
import type { Dossier, Layer } from '../dossier';
import type { Gate } from './parse-context';
import type { Shaped } from './shape';

/** The alliances offered as layers, each in its own side's tone where none is given. */
export function buildLayers(gate: Gate, layers: Shaped['head']['layers'], entities: Dossier['entities']): Layer[] {
  const written = layers === undefined ? [] : typeof layers === 'string' ? [layers] : layers;
  return written.flatMap((one, i): Layer[] => {
    const path = typeof layers === 'string' ? ['layers'] : ['layers', i];
    const { id, side } = typeof one === 'string' ? { id: one, side: undefined } : one;
    const place = gate.locate(typeof one === 'string' ? path : [...path, 'id']);
    if (!gate.names.refer('entity', id, place, 'alliance')) return [];
    if (side !== undefined && !gate.names.refer('side', side, gate.locate([...path, 'side']))) return [{ id }];
    const own = side ?? entities.find((entity) => entity.id === id)?.side;
    return [own === undefined ? { id } : { id, side: own }];
  });
}
