import { placesOfCountry } from '#components/place/place-pages.ts';
import { languages, type Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { legalStates } from '#model/legal-state.ts';
import { addressOn } from '../address.ts';
import { textOf, type BuiltSite } from '../built-site.ts';
import type { Page } from '../page/page.ts';
import { idsAlone, type Output, type Told } from './told.ts';

const startOf = (language: Language): string => (language === 'en' ? '/en' : '');

const onPages = (
  site: BuiltSite,
  language: Language,
  stateOn: (page: Page) => string | undefined,
): Told =>
  new Map(
    site.expected.atlas.partnerships.flatMap(({ id }) => {
      const page = site.pages.get(startOf(language) + paths.partnership(id));
      return page ? [[id, stateOn(page) ?? ''] as const] : [];
    }),
  );

const facetOn = (language: Language) => {
  const states = new Map<string, string>(
    legalStates.map((state) => [`state:${say(language, `state.${state}`)}`, state]),
  );
  return ({ facets }: Page) => facets.flatMap((facet) => states.get(facet) ?? [])[0];
};

const pages = (language: Language): Output[] => {
  const folder = `${startOf(language)}${paths.partnerships}`.slice(1);
  const fileOf = (id: string) => `${folder}${id}/index.html`;
  const told = { file: folder, fileOf, of: 'partnerships' as const };
  return [
    { ...told, read: (site) => onPages(site, language, ({ state }) => state) },
    { ...told, read: (site) => onPages(site, language, facetOn(language)) },
  ];
};

const lists = {
  partnerships: { path: paths.partnerships, to: paths.partnership },
  places: { path: paths.places, to: paths.place },
  organizations: { path: paths.organizations, to: paths.organization },
  sources: { path: paths.sources, to: paths.source },
} as const;

/** Where the list of places leaves the rest of a country with very many to its page. */
const crowdedCountries = ({ expected }: BuiltSite): string[] =>
  expected.atlas.countries
    .filter(({ places }) => places.length > placesOfCountry)
    .map(({ code }) => paths.country(code));

const linkedFrom = (site: BuiltSite, list: string, further: readonly string[]): Set<string> => {
  const onList = [...site.pages.values()].filter(
    ({ path }) => path === list || path.startsWith(`${list}halaman/`) || further.includes(path),
  );
  return new Set(
    onList.flatMap((page) =>
      page.references.flatMap(({ written }) => addressOn(site, page, written)?.path ?? []),
    ),
  );
};

const list = (language: Language, of: keyof typeof lists): Output => {
  const { path, to } = lists[of];
  const start = startOf(language);
  return {
    file: `${start}${path}index.html`.slice(1),
    of,
    read: (site) => {
      const further = of === 'places' ? crowdedCountries(site).map((one) => start + one) : [];
      const linked = linkedFrom(site, start + path, further);
      const ids = site.expected.atlas[of].map(({ id }) => id);
      return idsAlone(ids.filter((id) => linked.has(start + to(id))));
    },
  };
};

type OneRecord = { id: string; computed: { legalState: { value: string } } };

const ownJson: Output = {
  file: 'kerja-sama/',
  fileOf: (id) => `kerja-sama/${id}.json`,
  of: 'partnerships',
  read: (site) => {
    const read = site.expected.atlas.partnerships
      .map(({ id }) => `kerja-sama/${id}.json`)
      .filter((file) => site.files.has(file))
      .map((file) => JSON.parse(textOf(site, file)) as OneRecord);
    return new Map(read.map(({ id, computed }) => [id, computed.legalState.value]));
  },
};

/** Pages, the lists that lead to them, what search narrows them by, and each record’s own file. */
export const pageOutputs: readonly Output[] = [
  ...languages.flatMap((language) => [
    ...pages(language),
    ...(Object.keys(lists) as (keyof typeof lists)[]).map((of) => list(language, of)),
  ]),
  ownJson,
];
