import { formatDate } from '#i18n/format.ts';
import { fileAt } from '#i18n/links.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { BodyCall, BodyPart } from '#reading/body.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Programme } from '#schema/programme.ts';

/** What a narrative is written out with: its language, its record, and where links within the site lead. */
export type Around = {
  language: Language;
  record: Pick<PartnershipRecord, 'agreements' | 'programmes'>;
  addressOf: (language: Language, path: string) => string;
};

/** The element that stands for a citation, until it becomes a footnote. */
export const citeElement = 'atlas-cite';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cite = (source: string | undefined): string =>
  `<${citeElement} id="${escaped(source ?? '')}"></${citeElement}>`;

const actSentence = (language: Language, { type, signedOn, endsOn, sources }: Agreement): string =>
  [
    say(language, `agreement.${type}`),
    signedOn ? formatDate(language, signedOn) : say(language, 'acts.no-date'),
    endsOn
      ? say(language, 'acts.until', { date: formatDate(language, endsOn) })
      : say(language, 'acts.no-end'),
  ].join(', ') + sources.map(cite).join('');

const programmeSentence = (language: Language, { name, status, sources }: Programme): string =>
  `${escaped(name[language])}, ${say(language, `status.${status}`)}${sources.map(cite).join('')}`;

const factOf = ({ call, attributes }: BodyCall, { language, record }: Around): string => {
  const isCalled = ({ id }: { id: string }) => id === attributes.id;
  if (call === 'Agreement')
    return record.agreements
      .filter(isCalled)
      .map((act) => actSentence(language, act))
      .join('');
  return record.programmes
    .filter(isCalled)
    .map((one) => programmeSentence(language, one))
    .join('');
};

const figureOf = ({ attributes }: BodyCall, { addressOf }: Around): string => {
  const { src = '', alt = '', caption = '', credit = '', licence = '' } = attributes;
  const address = new URL(fileAt(`gambar/${src}`), addressOf('id', '/')).href;
  const told = escaped(`${caption} (${credit}, ${licence})`);
  return `<p><img src="${escaped(address)}" alt="${escaped(alt)}"></p><p>${told}</p>`;
};

const quoteOf = ({ attributes, isInline }: BodyCall, inside: string): string => {
  const by = `${escaped(attributes.by ?? '')}${cite(attributes.source)}`;
  return isInline ? `“${inside}” (${by})` : `<blockquote>${inside}<p>— ${by}</p></blockquote>`;
};

const callOf = (call: BodyCall, around: Around): string => {
  const inside = narrativeHtml(call.children ?? [], around);
  const { language, addressOf } = around;
  switch (call.call) {
    case 'Cite':
      return cite(call.attributes.source);
    case 'Quote':
      return quoteOf(call, inside);
    case 'Figure':
      return figureOf(call, around);
    case 'Note':
      return `<blockquote><p><strong>${say(language, 'narrative.note')}</strong></p>${inside}</blockquote>`;
    case 'Link':
      return `<a href="${escaped(addressOf(language, call.attributes.href ?? '/'))}">${inside}</a>`;
    default:
      return call.isInline ? factOf(call, around) : `<p>${factOf(call, around)}</p>`;
  }
};

/** A narrative as plain HTML: its calls written out, its citations as elements of their own. */
export const narrativeHtml = (parts: readonly BodyPart[], around: Around): string =>
  parts.map((part) => ('html' in part ? part.html : callOf(part, around))).join('');
