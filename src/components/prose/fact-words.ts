import { formatFigure } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { Output, Programme } from '#schema/programme.ts';
import { actName, endOf } from '../agreement/act-words.ts';
import { anchorOfAct } from '../agreement/anchors.ts';
import { anchorOfProgramme } from '../partnership/anchors.ts';
import { statusOf, timeOf } from '../partnership/programme-words.ts';

/** A piece of a sentence: a link, or a text with the sources that state it. */
export type Piece = { text: string; href: string } | { text: string; ids: readonly string[] };

/** An act in one sentence: what it is, when it was signed and how long it lasts. */
export function factOfAct(language: Language, act: Agreement): Piece[] {
  const end = endOf(language, act) ?? say(language, 'acts.no-end');
  return [
    { text: actName(language, act), href: `#${anchorOfAct(act.id)}` },
    { text: `, ${end}`, ids: act.sources },
  ];
}

const figuresOf = (language: Language, outputs: readonly Output[], kind: Output['kind']): Piece[] =>
  outputs
    .filter((output) => output.kind === kind)
    .map((output, at): Piece => {
      const label = say(language, `programme-table.${kind}`).toLowerCase();
      const before = at === 0 ? `; ${label}: ` : ', ';
      const figure = `${formatFigure(language, output)} (${output.measure[language]})`;
      return { text: before + figure, ids: output.sources };
    });

/** A programme in one sentence, its planned figures before the reported ones. */
export function factOfProgramme(language: Language, programme: Programme): Piece[] {
  const { id, name, outputs = [], sources } = programme;
  return [
    { text: name[language], href: `#${anchorOfProgramme(id)}` },
    { text: `, ${timeOf(language, programme)}, ${statusOf(language, programme)}`, ids: sources },
    ...figuresOf(language, outputs, 'planned'),
    ...figuresOf(language, outputs, 'reported'),
  ];
}
