import { Choice } from './choice';
import { Field } from './field';
import { rightsLines } from '../script/rights-lines';
import { asAddress, asDate } from '../script/typed-facts';
import { useWords } from '../words/words';

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onSay: (text: string) => void;
}

/** The address of an article; `https://` is added where it is left out. */
export function AddressField({ label, value, onSay, hint }: TypedProps & { readonly hint?: string }) {
  return (
    <Field
      label={label}
      name="url"
      type="url"
      value={value}
      onCommit={(text) => onSay(asAddress(text))}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}

/** The date of an article, in words or digits; what is not understood is said at once. @param lang of the article */
export function DateField({ label, value, onSay, lang }: TypedProps & { readonly lang: string }) {
  const { check } = useWords();
  const isWrong = asDate(value, lang) === null;
  return (
    <>
      <Field
        label={label}
        hint={check.dateHint}
        name="date"
        value={value}
        onCommit={(text) => onSay(asDate(text, lang) ?? text)}
      />
      {isWrong && (
        <p className="wrong" data-wrong="date">
          {check.dateWrong}
        </p>
      )}
    </>
  );
}

interface RightsProps extends Omit<TypedProps, 'label'> {
  /** What readers see of the article: its quotations, or its whole text. */
  readonly display: string;
  readonly onShow: (display: string) => void;
  readonly outlet: string;
  /** Of the line. */
  readonly lang: string;
}

/** What readers may see of an article, and the line that says by what right; one is proposed where only quotations are shown. */
export function RightsFields({ value, onSay, display, onShow, outlet, lang }: RightsProps) {
  const { story } = useWords();
  const line = rightsLines(lang).quoted(outlet);
  return (
    <>
      <Choice
        label={story.display}
        name="display"
        value={display === 'full' ? 'full' : 'passages'}
        options={[
          ['passages', story.displays.passages],
          ['full', story.displays.full],
        ]}
        onChoose={onShow}
      />
      <Field label={story.rights} name="rights" value={value} onCommit={onSay} />
      {value === '' && display !== 'full' && outlet !== '' && (
        <ul className="drafted">
          <li className="pencil">
            <span lang={lang} dir="auto">
              {line}
            </span>
            <button type="button" data-do="take-rights" onClick={() => onSay(line)}>
              {story.takeRights}
            </button>
          </li>
        </ul>
      )}
    </>
  );
}
