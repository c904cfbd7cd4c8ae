import type { ProblemWords } from './problem-words';

/** What the check finds, in French. */
export const fr: ProblemWords = {
  FOLDER_NAME: {
    means: 'Le nom du dossier ne convient pas comme adresse, ou ne diffère d’un autre que par les majuscules.',
    remedy: 'Renommez le dossier comme proposé.',
  },
  FILE_MISSING: {
    means: 'Un fichier nommé ici ne se trouve pas dans le dossier.',
    remedy: 'Ajoutez le fichier, ou corrigez son nom.',
  },
  ENCODING_WRONG: {
    means: 'Un fichier n’est pas du texte en UTF-8.',
    remedy: 'Enregistrez-le de nouveau en UTF-8.',
  },
  CHARACTER_REFUSED: {
    means:
      'Un caractère de contrôle, ou un signe qui change le sens de l’écriture, se trouve dans un texte. Les lecteurs ne le verraient pas, et liraient autre chose.',
    remedy: 'Enlevez-le.',
  },
  YAML_UNREADABLE: {
    means: 'Ce n’est pas du YAML lisible.',
    remedy:
      'Le plus souvent, un texte qui contient `: ` ou commence par un signe demande des guillemets. Un renvoi comme `*a` ne peut pas se trouver à l’intérieur de ce qu’il nomme.',
  },
  SECOND_DOCUMENT: {
    means: 'Une ligne `---` commence un second document dans le fichier ; rien de ce qui suit ne serait lu.',
    remedy: 'Enlevez cette ligne.',
  },
  COMMA_IN_VALUE: {
    means: 'Entre `{` et `}`, une virgule termine une valeur, et les mots qui la suivent sont devenus un champ à part.',
    remedy: 'Mettez toute la valeur entre guillemets.',
  },
  COMMENT_IN_VALUE: {
    means: 'Un `#` après une espace commence un commentaire, et a coupé une valeur.',
    remedy: 'Mettez la valeur entre guillemets ; ou, si c’est bien un commentaire, une espace aussi après le `#`.',
  },
  CSV_UNREADABLE: {
    means: 'Ce n’est pas un tableau lisible.',
    remedy:
      'Mettez entre guillemets les cellules qui contiennent des virgules, des guillemets ou des retours à la ligne.',
  },
  VERSION_UNKNOWN: {
    means: 'Le fichier ne dit pas dans quelle version du format il est écrit, ou en dit une qui n’est pas connue ici.',
    remedy: 'Commencez-le par `sayso: 2`.',
  },
  OLD_FORM: {
    means: 'C’est ainsi que le disait la version 1. C’est encore lu.',
    remedy: 'Lancez `sayso migrate` sur le dossier.',
  },
  WRONG_TYPE: {
    means: 'Une valeur n’est pas de celles que prend son champ.',
    remedy: 'Voyez ce qui était attendu.',
  },
  UNKNOWN_FIELD: {
    means: 'Il n’y a pas de tel champ ici. Le plus souvent il est mal tapé, ou décalé d’un cran.',
    remedy: 'Voyez la suggestion, ou la liste des champs du format.',
  },
  MISSING_FIELD: {
    means: 'Un champ nécessaire manque ou est vide.',
    remedy: 'Remplissez-le.',
  },
  DUPLICATE_FIELD: {
    means: 'Un champ est donné deux fois.',
    remedy: 'N’en gardez qu’un.',
  },
  TEXT_TOO_LONG: {
    means: 'Un texte est plus long que ce qui peut être montré.',
    remedy: 'Raccourcissez-le.',
  },
  TEXT_LANGUAGE_MISSING: {
    means:
      'Un texte n’existe pas encore dans toutes les langues que propose le dossier. En attendant, il est montré dans la langue du dossier, et signalé comme tel.',
    remedy: 'Traduisez-le.',
  },
  GLOSS_OF_OWN_LANGUAGE: {
    means:
      'Une citation a une traduction (`gloss`) dans la langue où elle est écrite. À côté des mots exacts, les lecteurs en verraient d’autres à leur place.',
    remedy: 'Retirez cette langue de la traduction ; corrigez `lang` de la source si c’est lui qui est faux.',
  },
  GLOSS_NOT_OFFERED: {
    means: 'Une citation a une traduction (`gloss`) dans une langue que le dossier ne propose pas.',
    remedy: 'Ajoutez la langue à `languages`, ou retirez la traduction.',
  },
  COUNTRY_NAME_SUPPLIED: {
    means: 'Un pays porte le nom que lui donne le navigateur (`Intl`), dans une langue où le dossier ne le nomme pas.',
    remedy: 'Donnez vous-même le nom si vous en voulez un autre.',
  },
  INTERFACE_LANGUAGE_MISSING: {
    means:
      'Le dossier propose une langue dont les pages n’ont pas les mots. Ses textes y sont montrés ; boutons, titres et mots des dates restent en anglais.',
    remedy: 'Le dossier est en ordre. Pour tout avoir dans cette langue, il faut aux pages un catalogue de ses mots.',
  },
  SCRIPT_WITHOUT_FACE: {
    means:
      'Un texte est dans une écriture pour laquelle les images n’ont pas de police. Plutôt que de tracer des cases vides, les PNG des langues qui le montrent, et les cartes de partage, sont omis ; les images en SVG sont là.',
    remedy: 'Donnez aussi le texte dans une autre écriture, ou passez-vous de ces images.',
  },
  TO_CONFIRM: {
    means: 'Un texte attend la relecture d’une personne de langue maternelle. On le dit aux lecteurs de cette langue.',
    remedy: 'Ôtez-le de la liste une fois qu’il est confirmé.',
  },
  NOTHING_TO_CONFIRM: {
    means: 'La marque d’un texte en attente de relecture ne désigne aucun texte.',
    remedy: 'Corrigez ce qu’elle désigne, ou enlevez-la.',
  },
  MISSING_ID: {
    means: 'Quelque chose n’a pas d’identifiant (`id`).',
    remedy: 'Donnez-lui le sien.',
  },
  ID_MALFORMED: {
    means: 'Un identifiant (`id`) contient autre chose que lettres, chiffres, `_`, `-` et `.`.',
    remedy: 'Choisissez-en un autre.',
  },
  DUPLICATE_ID: {
    means: 'Deux choses ont le même identifiant (`id`).',
    remedy: 'Changez l’un des deux.',
  },
  DANGLING_REFERENCE: {
    means: 'Un identifiant (`id`) ne mène nulle part.',
    remedy: 'Le plus souvent il est mal tapé ; voyez la suggestion.',
  },
  ALIAS_SHARED: {
    means: 'Les mêmes mots nomment deux acteurs. Une mention ne peut éclairer qu’une seule marque.',
    remedy: 'Gardez-les pour un seul.',
  },
  ALIAS_UNUSED: {
    means:
      'Des mots censés nommer un acteur ne se trouvent dans aucun article, comme mots entiers. Ils y ont peut-être une autre forme : « arménien », « arménienne ».',
    remedy:
      'Ajoutez la forme qui s’y trouve, ou terminez ces mots par `*`. `sayso check --mentions` montre ce qui a failli être trouvé.',
  },
  ENTITY_UNNAMED: {
    means: 'Aucune citation ne nomme cet acteur, personne ne rapporte ses mots, et il n’est dans aucune affirmation.',
    remedy:
      'Ajoutez les mots qui le nomment, ou une mention à la main (`mentions`) ; ou retirez-le, ou marquez-le `background: true`.',
  },
  QUOTE_NOT_FOUND: {
    means:
      'Ces mots ne sont pas dans la source, lettre pour lettre. Une citation n’est jamais déplacée là où elle conviendrait presque.',
    remedy: 'Reprenez-les dans le texte ; voyez ce qui s’en approche le plus.',
  },
  QUOTE_AMBIGUOUS: {
    means: 'Ces mots se trouvent plus d’une fois dans la source.',
    remedy: 'Ajoutez ce qui les précède (`prefix`) ou les suit (`suffix`) exactement.',
  },
  PASSAGES_OVERLAP: {
    means: 'Deux citations ont des mots en commun.',
    remedy: 'Séparez-les.',
  },
  WORDS_NOT_IN_PASSAGE: {
    means: 'Des mots ne sont pas dans la citation où ils sont censés être, ou s’y trouvent deux fois.',
    remedy: 'Reprenez-les dans la citation ; prenez-en davantage s’ils s’y trouvent deux fois.',
  },
  QUOTE_CUTS_A_LETTER: {
    means:
      'Une citation commence ou finit à l’intérieur d’une lettre : entre elle et un signe qu’elle porte, ou dans un signe composé.',
    remedy: 'Prenez la lettre entière.',
  },
  QUOTE_CUTS_A_WORD: {
    means: 'Une citation commence ou finit à l’intérieur d’un mot.',
    remedy: 'Prenez le mot entier, sauf si la coupure est voulue.',
  },
  SENTENCE_LEFT_OUT: {
    means: 'Une phrase est parmi les citations et n’est pas montrée, car rien ne repose sur elle.',
    remedy: 'Rien à faire ; ou écrivez `show: always` et une raison.',
  },
  SENTENCE_UNQUOTED: {
    means:
      'Des phrases d’un article qui nomment un des acteurs ne sont dans aucune citation. Ce qui s’y dit manque là où seules les citations sont montrées.',
    remedy: 'Citez-les, ou laissez-les de côté en connaissance de cause.',
  },
  VOICE_UNSAID: {
    means:
      'On ne dit pas de qui sont les mots d’une citation. Elle est laissée de côté en attendant : rien n’est montré sans voix.',
    remedy: 'Donnez-lui la voix de qui parle, ou celle du média lui-même.',
  },
  STILL_TO_SAY: {
    means:
      'Un champ contient encore ce que l’ébauche y a mis : un texte qui commence par `TODO`, ou `https://todo.invalid/`.',
    remedy: 'Dites-le, ou enlevez le champ s’il n’est pas nécessaire.',
  },
  CLAIM_WITHOUT_SPEAKER: {
    means: 'Une affirmation a la voix d’une personne ou d’un document, et personne n’est nommé.',
    remedy: 'Donnez comme voix qui parle.',
  },
  VOICE_NOT_IN_EVIDENCE: {
    means: 'Qui est censé affirmer cela ne parle pas dans les mots sur lesquels l’affirmation repose.',
    remedy: 'Laissez la voix vide : ce sera celle de ces mots.',
  },
  PASSAGE_ON_RECORD: {
    means:
      'Une phrase d’un article est donnée pour un fait documenté. Un article rapporte ; un fait documenté a son document, cité.',
    remedy: 'Donnez-lui la voix du média, ou de qui parle.',
  },
  OUTLET_UNCLEAR: {
    means: 'Plusieurs articles sont cités, et on ne dit pas lequel d’entre eux le média publie.',
    remedy: 'Indiquez le média (`outlet`) de chaque article.',
  },
  ATTRIBUTION_NOT_WITHIN: {
    means: 'Des mots sont censés se trouver dans ceux de quelqu’un d’autre et ne s’y trouvent pas.',
    remedy: 'Corrigez « À l’intérieur de », ou les mots.',
  },
  ATTRIBUTIONS_OVERLAP: {
    means: 'Les mêmes mots sont attribués à deux personnes.',
    remedy: 'Séparez-les, ou dites « À l’intérieur de » si l’une cite l’autre.',
  },
  HEDGE_LOST: {
    means: 'Les mots sur lesquels repose l’affirmation l’affaiblissent (« pourrait »), et le verbe non.',
    remedy: 'Gardez le doute dans le verbe, ou dites avec quelle fermeté c’est dit.',
  },
  RELATION_WITHOUT_EVIDENCE: {
    means: 'Une affirmation ne repose sur rien.',
    remedy: 'Donnez une citation, ou une source.',
  },
  RECORD_WITHOUT_SOURCE: {
    means: 'Quelque chose est dit documenté, et aucun document n’est cité.',
    remedy: 'Citez-en un, ou donnez la voix de qui le dit.',
  },
  EVIDENCE_UNCLEAR: {
    means: 'Un appui n’est ni une citation ni une source, ou est les deux.',
    remedy: 'Gardez l’une des deux.',
  },
  MISSING_SOURCE: {
    means: 'Une ligne d’un tableau n’a pas de source.',
    remedy: 'Remplissez l’adresse de la source (`source_url`).',
  },
  URL_UNSAFE: {
    means: 'Une adresse n’est pas de celles vers lesquelles on peut mettre un lien.',
    remedy: 'Donnez une adresse entière, qui commence par `https://` ou `http://`.',
  },
  ANSWER_TO_ITSELF: {
    means: 'Une réponse repose sur les mots auxquels elle répond.',
    remedy: 'Donnez les mots de la réponse.',
  },
  ANSWER_UNCLEAR: {
    means: 'L’identifiant (`id`) que nomme une réponse est celui d’une affirmation et d’une citation.',
    remedy: 'Changez l’un des deux.',
  },
  DIFFERENCE_UNCLEAR: {
    means:
      'On dit ce qu’un article fait d’un propos sans les mots qui le font, ou avec des mots qui ne le peuvent pas.',
    remedy:
      'Donnez les mots (`words`) de l’article qui durcit, atténue ou ajoute, et ceux de l’autre (`thanWords`) là où il omet.',
  },
  DIFFERENCES_IN_CIRCLE: {
    means: 'De deux articles qui rapportent un propos, chacun est dit plus dur que l’autre.',
    remedy: 'Décidez lequel est le plus dur dans l’ensemble, et mettez le reste dans une remarque.',
  },
  SIDE_UNNAMED: {
    means: 'Un côté n’a pas de nom. Les lecteurs le voient, et voient que ce regroupement est de vous.',
    remedy: 'Dites dans vos mots ce que ceux qui y sont ont en commun.',
  },
  FRAME_UNCLEAR: {
    means: 'Un cadrage n’a ni lieu à lui ni acteurs à montrer, ou a les deux.',
    remedy: 'Donnez son milieu et sa largeur (`centre`, `across`), ou ceux qu’il montre (`fit`).',
  },
  BORDER_UNCLEAR: {
    means: 'Une frontière n’a ni ligne ni zone, ou a les deux, ou trop peu de points différents.',
    remedy: 'Donnez une ligne (`line`) d’au moins deux points, ou une zone (`area`) d’au moins trois.',
  },
  BORDER_NOT_THEIRS: {
    means:
      'Qui est censé tracer une frontière n’a pas de part à son affirmation : on parlerait aux lecteurs d’une frontière dont rien ne dit qu’elle est la sienne.',
    remedy:
      'Nommez quelqu’un dont parle l’affirmation ou qui en est la voix, ou donnez l’affirmation qui dit qu’on la trace ainsi.',
  },
  COORDINATES_OUT_OF_RANGE: {
    means: 'Un point n’est nulle part sur Terre.',
    remedy: 'Donnez des degrés, longitude d’abord.',
  },
  COORDINATES_SWAPPED: {
    means: 'Latitude et longitude semblent inversées.',
    remedy: 'La longitude vient d’abord.',
  },
  UNKNOWN_COUNTRY: {
    means: 'Ce code n’est pas celui d’un pays.',
    remedy: 'Prenez les trois lettres d’ISO 3166-1 : `GBR`, `USA`.',
  },
  PLACE_NOT_DRAWN: {
    means:
      'Un pays ou un lieu ne se voit jamais sur la carte : elle n’a pas le contour du pays et le dossier ne lui donne pas de point, ou son point est hors de tous les cadrages, et la carte ne fait que l’indiquer depuis son bord. Ou une frontière telle que quelqu’un la trace est hors de tous les cadrages.',
    remedy: 'S’il faut le voir, donnez un lieu au pays, ou ajoutez un cadrage qui le contient.',
  },
  UNKNOWN_STATUS: {
    means: 'Ce mot n’est pas un statut d’appartenance.',
    remedy: 'Prenez l’un de ceux de la liste.',
  },
  DATE_MALFORMED: {
    means: 'Ce n’est pas une date.',
    remedy: 'Écrivez `2024`, `2024-02` ou `2024-02-22`.',
  },
  DATE_ENDS_BEFORE_START: {
    means: 'Une période finit avant de commencer.',
    remedy: 'Corrigez l’une des dates.',
  },
  SPELLS_OVERLAP: {
    means: 'Deux périodes d’un pays dans une alliance se chevauchent.',
    remedy: 'Que l’une commence le jour où l’autre finit.',
  },
  AS_OF_MISSING: {
    means: 'Il y a des appartenances ou des événements, et on ne dit pas à quelle date ils sont valables.',
    remedy: 'Donnez cette date (`asOf:` et un jour).',
  },
};
