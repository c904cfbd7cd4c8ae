import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Span } from '../../domain/dossier';
import { mentionsIn } from '../script/pencil';
import { rowVoice } from '../script/row-voice';
import { useHeld, useRows, useStudio, useStudioActions, useWork } from '../work/react';
import { Key } from './key';
import { ScriptRow } from './script-row';
import { useMouseWords } from './use-mouse-words';
import { useScriptKeys } from './use-script-keys';
import { useWords } from '../words/words';

const NONE: readonly Span[] = [];

/** The article as a script: one sentence a row, who says it in the margin, and between them a rail. */
export function Script({ lit = false }: { readonly lit?: boolean }) {
  const words = useWords();
  const rows = useRows();
  const { files } = useWork();
  const held = useHeld();
  const taken = useStudio((state) => state.taken);
  const letters = useStudio((state) => state.letters);
  const actions = useStudioActions();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = useScriptKeys();
  const mouse = useMouseWords();
  const first = held?.id ?? rows[0]?.id;
  // At once: keys that come fast must find the focus where the hand is.
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[data-held]');
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) row.focus({ preventScroll: true });
  }, [held?.id]);
  const keys = useMemo(() => words.script.keys, [words]);
  const { outlet } = words.text;
  const voices = useMemo(() => rows.map((row) => rowVoice(files, row, outlet)), [files, rows, outlet]);
  return (
    <section className="script" aria-label={words.script.label}>
      <ol ref={list} onKeyDown={onKeyDown} {...mouse}>
        {rows.map((row, i) => (
          <ScriptRow
            key={`${row.source} ${row.id}`}
            id={row.id}
            words={row.words}
            opens={row.opens}
            headline={row.headline}
            held={row.id === held?.id}
            stop={row.id === first}
            lit={lit ? mentionsIn(files, row.words) : NONE}
            {...voices[i]!}
            taken={row.id === held?.id ? taken : null}
            onHold={actions.hold}
          />
        ))}
      </ol>
      <p className="keys" aria-hidden="true">
        <span>
          <Key>↑</Key>
          <Key>↓</Key> {keys.move}
        </span>
        <span>
          <Key>→</Key> {keys.words}
        </span>
        <span>
          <Key>Enter</Key> {keys.ink}
        </span>
        {letters && (
          <>
            <span>
              <Key>1</Key>–<Key>9</Key> {keys.voice}
            </span>
            <span>
              <Key>0</Key> {keys.none}
            </span>
            <span>
              <Key>.</Key> {keys.again}
            </span>
            <span>
              <Key>A</Key> {keys.actor}
            </span>
            <span>
              <Key>R</Key> {keys.statement}
            </span>
            <span>
              <Key>N</Key> {keys.answer}
            </span>
          </>
        )}
      </p>
    </section>
  );
}
