import type { PartyEntry } from '#model/parties-of.ts';

/** The names of parties in scripts other than the Latin one, which a title leaves out. */
export const localNamesOf = (parties: readonly PartyEntry[]): { text: string; lang: string }[] =>
  parties
    .map((party) => ('place' in party ? party.place.record : party.organization.record))
    .flatMap(({ localName }) => (localName && isOtherScript(localName.text) ? [localName] : []));

/** Whether a name has a letter that is not Latin. */
const isOtherScript = (text: string): boolean => /[^\p{Script=Latin}\P{L}]/u.test(text);
