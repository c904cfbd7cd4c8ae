import { Fragment, useMemo } from 'react';
import { encode } from 'uqr';
import { linkToView } from '../../state/url/codec';
import { useSayso } from '../../state/react';
import { useMessages } from '../../views/components/words';
import { Dialog } from './dialog';
import { EXPLORE } from './urls';

/** A code and a short address for the view on the screen, made here: nothing is asked of any other site. */
export function FollowDialog() {
  const messages = useMessages();
  return (
    <Dialog name="follow" title={messages.present.follow}>
      <Address />
    </Dialog>
  );
}

function Address() {
  const messages = useMessages();
  const view = useSayso((state) => state.view);
  const context = useSayso((state) => state.context);
  const explore = new URL(EXPLORE, document.baseURI).href;
  const link = linkToView(view, explore, context);
  return (
    <div className="follow">
      <p>{messages.present.followHow}</p>
      <Code text={link} />
      <a className="follow-link" href={link}>
        {breakable(link.replace(/^https?:\/\//, '')).map((part, i) => (
          <Fragment key={i}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </a>
    </div>
  );
}

/** An address in parts, so that a line ends at one of its signs and not within a word. */
const breakable = (address: string): readonly string[] => address.match(/[^/?&]+[/?&]*/g) ?? [address];

/** Codes are read dark on light, in either theme. */
function Code({ text }: { text: string }) {
  const { d, size } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 2 });
    const dark = code.data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x},${y}h1v1h-1z`] : [])));
    return { d: dark.join(''), size: code.size };
  }, [text]);
  return (
    <svg className="code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
