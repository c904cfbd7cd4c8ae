import { useRef } from 'react';

interface FilePickerProps {
  /** What is picked: a text, a dossier, or a table. */
  readonly name: 'text' | 'dossier' | 'table';
  readonly action: string;
  /** Which kinds of files it may be, in words and for the browser. */
  readonly kinds: string;
  readonly accept: string;
  readonly several?: boolean;
  readonly onPick: (input: HTMLInputElement) => void;
}

/** A button that has the browser ask for files; the browser's own one cannot be named. */
export function FilePicker({ name, action, kinds, accept, several = false, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p>
      <button type="button" data-do={`open-${name}`} onClick={() => input.current?.click()}>
        {action}
      </button>{' '}
      <span className="quiet">{kinds}</span>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        accept={accept}
        data-files={name}
        onChange={(event) => onPick(event.target)}
      />
    </p>
  );
}
