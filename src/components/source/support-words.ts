import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import type { Partnership } from '#model/atlas.ts';
import { actName } from '../agreement/act-words.ts';
import { actsAnchor, anchorOfAct } from '../agreement/anchors.ts';
import { anchorOfProgramme, anchors } from '../partnership/anchors.ts';

/** A fact that a source supports, in words, with the anchor at which it stands on the page of its partnership. */
export type Support = { text: string; anchor: string };

type Supported = Pick<Partnership, 'record'>;

const ofAct = (language: Language, { record }: Supported, id: string, part: string): Support => {
  const act = record.agreements.find((one) => one.id === id);
  const name = act ? actName(language, act) : id;
  const text = part === 'disputed' ? say(language, 'source.field-disputed', { act: name }) : name;
  return { text, anchor: anchorOfAct(id) };
};

const ofEvent = (language: Language, { record }: Supported, at: string): Support => {
  const event = record.events[Number(at)];
  const name = event ? say(language, `event.${event.type}`) : at;
  const text = event?.date ? `${name}, ${formatDate(language, event.date)}` : name;
  return { text, anchor: actsAnchor };
};

const ofProgramme = (
  language: Language,
  { record }: Supported,
  id: string,
  part: string,
): Support => {
  const programme = record.programmes.find((one) => one.id === id)?.name[language] ?? id;
  const text =
    part === 'outputs' ? say(language, 'source.field-outputs', { programme }) : programme;
  return { text, anchor: anchorOfProgramme(id) };
};

/** What a citation such as `agreements[mou-2018].disputed` means to a reader. */
export function supportOf(language: Language, partnership: Supported, field: string): Support {
  const [, list = field, key = '', part = ''] = /^(\w+)\[([^\]]+)\](?:\.(\w+))?$/.exec(field) ?? [];
  if (list === 'agreements') return ofAct(language, partnership, key, part);
  if (list === 'events') return ofEvent(language, partnership, key);
  if (list === 'programmes') return ofProgramme(language, partnership, key, part);
  if (list === 'narrative')
    return { text: say(language, 'source.field-narrative'), anchor: anchors.narrative };
  return { text: say(language, 'source.field-further'), anchor: anchors.sources };
}
