import { hasMap } from '../../domain/parts';
import { unpaintedIn } from '../../domain/picture-scripts';
import { useState } from 'react';
import { sharingWords } from '../../i18n/sharing';
import { useDossier, useLang } from '../../state/react';
import { useMessages, useSay } from '../../views/components/words';
import { CopyBox } from './copy-box';
import { OneOf } from './one-of';
import { pictureAt, pictureCode } from './picture-code';
import { STILL_KINDS, type StillKind } from '../shared/urls';

interface PicturePartProps {
  /** The folder that holds the pictures' own, absolute. */
  folder: string;
  frozen: boolean;
  /** The language that is shared. */
  lang: string;
  /** Where the picture leads, absolute. */
  full: string;
}

/** A still picture of the dossier: to keep, or to show in a page. */
export function PicturePart({ folder, frozen, lang, full }: PicturePartProps) {
  const messages = useMessages();
  const words = sharingWords(useLang());
  const speak = useSay();
  const dossier = useDossier();
  const kinds = hasMap(dossier) ? STILL_KINDS : (['network'] as const);
  const [wanted, setWanted] = useState<StillKind>(kinds.at(-1)!);
  const kind = frozen ? kinds.at(-1)! : wanted;
  const name = (one: StillKind): string => (one === 'both' ? words.both : messages.views[one]);
  const picture = pictureAt(folder, kind, lang, dossier.lang, unpaintedIn(dossier, lang).length === 0);
  const alt = `${name(kind)}: ${speak(dossier.title)}. ${speak(dossier.summary)}`;
  const publishers = dossier.sources.filter((source) => source.kind === 'article').map(({ publisher }) => publisher);
  const credit = `${speak(dossier.title)} · ${messages.panel.source}: ${messages.list(publishers)} · ${messages.site.name}`;
  return (
    <section className="share-part" aria-labelledby="share-picture">
      <h3 id="share-picture">{words.ofPicture}</h3>
      <p className="quiet">{words.pictureNote}</p>
      <OneOf
        title={words.show}
        options={kinds}
        value={kind}
        name={name}
        onChange={setWanted}
        disabled={(one) => frozen && one !== kind}
      />
      {frozen && <p className="quiet">{words.frozenPicture}</p>}
      <img className="share-picture" src={picture.png ?? picture.svg} alt={alt} loading="lazy" />
      <p className="share-downloads">
        {(['svg', 'png'] as const).map(
          (format) =>
            picture[format] !== null && (
              <a key={format} href={picture[format]} download={`${dossier.id}-${kind}.${format}`}>
                {words.download(format.toUpperCase())}
              </a>
            ),
        )}
      </p>
      <CopyBox label={words.img} words={pictureCode(picture, full, { alt, credit })} />
    </section>
  );
}
