import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { PartyEntry } from '#model/parties-of.ts';
import type { Place } from '#model/place.ts';

/** One party as a list shows it: its name, what it is and where it lies. */
export type PartyLine = {
  name: string;
  href: string;
  localName?: { text: string; lang: string } | undefined;
  about: { text: string; href?: string | undefined }[];
  formerNames: readonly string[];
};

const countryOf = (language: Language, { isHome, record: { country } }: Place) => ({
  text: countryName(language, country),
  // The atlas has a page for each country abroad; Indonesia is the atlas itself.
  href: isHome ? undefined : linkTo(language, paths.country(country)),
});

const lineOfPlace = (language: Language, place: Place): PartyLine => ({
  name: place.record.name[language],
  href: linkTo(language, paths.place(place.id)),
  localName: place.record.localName,
  about: [{ text: say(language, `place-kind.${place.record.kind}`) }, countryOf(language, place)],
  formerNames: place.record.formerNames ?? [],
});

const lineOf = (language: Language, party: PartyEntry): PartyLine => {
  if ('place' in party) return lineOfPlace(language, party.place);
  const { id, record, place } = party.organization;
  const seatOf = (seat: Place) => [
    { text: seat.record.shortName[language], href: linkTo(language, paths.place(seat.id)) },
    countryOf(language, seat),
  ];
  return {
    name: record.name[language],
    href: linkTo(language, paths.organization(id)),
    localName: record.localName,
    about: [
      { text: say(language, `organization-kind.${record.kind}`) },
      ...(place ? seatOf(place) : []),
    ],
    formerNames: [],
  };
};

/** The parties of a partnership as a list shows them. */
export const partyLinesOf = (language: Language, parties: readonly PartyEntry[]): PartyLine[] =>
  parties
    .map((party) => lineOf(language, party))
    .map(({ localName, ...line }) =>
      localName?.text === line.name ? line : { ...line, localName },
    );
