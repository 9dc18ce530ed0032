import type { Partnership, Place, Source } from '#model/atlas.ts';
import { mainActsOf } from '#model/main-act.ts';
import { firstDayOf, precisionOf, type PartialDate } from '#model/partial-date.ts';
import { byNumber, byText } from '#model/order.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { LegalState } from '#model/legal-state.ts';

/** A tie that can be stated in Wikidata: two items, since when, and on what it rests. */
export type TwinTie = {
  partnership: Partnership;
  items: [string, string];
  signedOn: PartialDate | undefined;
  source: Source;
};

// A term that has passed with no renewal found is no tie that we would state as one of today.
const stated: readonly LegalState[] = ['in-term', 'open-ended', 'term-unknown'];

/** Whether a partnership is a sister tie with a live act whose stated term has not passed. */
export const isLiveTwin = ({ record, legalState }: Partnership): boolean =>
  record.kind === 'sister' && stated.includes(legalState);

/** The two regions of a sister tie, home first; nothing where it has more. */
export const twinsOf = ({ parties }: Partnership): [Place, Place] | undefined => {
  const [first, second, ...others] = parties.flatMap((one) => ('place' in one ? one.place : []));
  return first && second && others.length === 0 ? [first, second] : undefined;
};

const firstMainAct = ({ record }: Partnership): Agreement | undefined => {
  const main = mainActsOf(record.agreements);
  return record.agreements
    .filter(({ id, signedOn }) => main.has(id) && signedOn !== undefined)
    .sort(byText(({ signedOn }) => firstDayOf(signedOn ?? '')))[0];
};

/** The best source with an address that the first main act, or else the deciding acts, rest on; no weak one. */
const sourceOf = (partnership: Partnership, act: Agreement | undefined): Source | undefined => {
  const { record, stateReason, sources } = partnership;
  const deciding = record.agreements.filter(({ id }) => stateReason.acts.includes(id));
  const cited = new Set((act ? [act] : deciding).flatMap((one) => one.sources));
  return sources
    .map(({ source }) => source)
    .filter(
      ({ id, record: { url, reliability } }) => url && reliability !== 'weak' && cited.has(id),
    )
    .sort(byNumber(({ record: { reliability } }) => (reliability === 'primary' ? 0 : 1)))[0];
};

/** The live sister ties whose two regions both have an item in Wikidata, and that rest on more than a weak source. */
export const twinTiesOf = (partnerships: readonly Partnership[]): TwinTie[] =>
  partnerships.filter(isLiveTwin).flatMap((partnership) => {
    const [home, abroad] = twinsOf(partnership) ?? [];
    if (!home?.record.wikidata || !abroad?.record.wikidata) return [];
    const act = firstMainAct(partnership);
    const source = sourceOf(partnership, act);
    const items: TwinTie['items'] = [home.record.wikidata, abroad.record.wikidata];
    return source ? [{ partnership, items, signedOn: act?.signedOn, source }] : [];
  });

const exactness = { year: 9, month: 10, day: 11 } as const;
const zeroed = (date: PartialDate): string => `${date}-00-00`.slice(0, 10);

/** A date as QuickStatements writes it, no more exact than it is known. */
export const wikidataTime = (date: PartialDate): string =>
  `+${zeroed(date)}T00:00:00Z/${exactness[precisionOf(date)]}`;

const rowOf = (from: string, to: string, { signedOn, source }: TwinTie): string => {
  // A quotation mark cannot be written in a text of QuickStatements; an address has it encoded.
  const address = `"${(source.record.url ?? '').replaceAll('"', '%22')}"`;
  const since = signedOn === undefined ? [] : ['P580', wikidataTime(signedOn)];
  const reference = ['S854', address, 'S813', wikidataTime(source.record.accessedOn)];
  return [from, 'P190', to, ...since, ...reference].join('\t');
};

/** Live sister ties as rows of QuickStatements (version 1): P190 both ways, since when, and the source. For an editor of Wikidata to check, not to run unread. */
export const quickStatements = (partnerships: readonly Partnership[]): string =>
  twinTiesOf(partnerships)
    .flatMap((tie) => {
      const [home, abroad] = tie.items;
      return [rowOf(home, abroad, tie), rowOf(abroad, home, tie)];
    })
    .map((row) => `${row}\n`)
    .join('');
