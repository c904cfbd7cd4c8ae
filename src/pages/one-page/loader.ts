/**
 * The only script that stands readable in a one-page file. It unpacks the player and what it shows, and runs it; the
 * page's policy names all of it by its hash, so that nothing else can run, whatever a dossier says.
 */
import { unpackText } from '../../payload/packed-text';
import { SLOTS, type CarriedData, type CarriedDossier, type PackedPlayer, type PlayedCode, type Words } from './parts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): { createScript(text: string): string };
}

const rules = { createScript: (text: string): string => text };
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('sayso', rules) ?? rules;

const slot = (id: string): unknown => JSON.parse(document.getElementById(id)!.textContent);

function run(text: string): void {
  const script = document.createElement('script');
  script.text = policy.createScript(text);
  document.head.append(script);
}

const player = slot(SLOTS.player) as PackedPlayer;
const { script, sheets } = JSON.parse(unpackText(player.code)) as PlayedCode;
const { page } = JSON.parse(unpackText((slot(SLOTS.dossier) as CarriedDossier).data)) as CarriedData;
const words = Object.entries(player.words).map(([lang, packed]): [string, Words] => {
  run(unpackText(packed));
  return [lang, window.saysoWords!];
});
window.saysoParts = { page, sheets, words: Object.fromEntries(words), faces: player.faces };
run(script);
