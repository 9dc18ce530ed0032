import { parse } from 'csv-parse/sync';
import { aroundAnd, attributeOf, elementsIn, parseHtml, textOf, type Element } from '../html.ts';
import { dateInWords, lastDay, once, type Files, type Reader, type Told } from './told.ts';

type Language = 'id' | 'en';

/** The sectors by their addresses, as their table has them. */
const sectorsByPath = ({ read }: Files): ReadonlyMap<string, string> =>
  new Map(
    parse<Record<string, string>>(read('data/sectors.csv'), { columns: true }).map((row) => [
      new URL(row.page_id ?? '').pathname,
      row.id ?? '',
    ]),
  );

const isHidden = (element: Element): boolean =>
  aroundAnd(element).some((one) => attributeOf(one, 'hidden') !== undefined);

const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

/** The elements of a class, those for a later day left out. */
const ofClass = (root: Parameters<typeof elementsIn>[0], name: string): Element[] =>
  elementsIn(root).filter((one) => hasClass(one, name) && !isHidden(one));

const pathsIn = (root: Element | undefined): string[] =>
  (root ? elementsIn(root, 'a') : []).map((link) =>
    (attributeOf(link, 'href') ?? '').replace(/^\/en\//, '/'),
  );

const idsAt = (paths: readonly string[], sections: string): string[] =>
  paths.flatMap((path) => new RegExp(`^/(?:${sections})/([^/]+)/$`).exec(path)?.[1] ?? []);

const standsFor = { id: /^per (.+?)(?: ·|$)/, en: /^as of (.+?)(?: ·|$)/ };
const until = { id: /^sampai (.+)$/, en: /^until (.+)$/ };

const actsIn = (main: Element, language: Language) =>
  ofClass(main, 'act-row').map((row) => {
    const [cell] = ofClass(row, 'history-date');
    const ends = ofClass(row, 'line').flatMap(
      (line) => until[language].exec(textOf(line))?.[1] ?? [],
    );
    return {
      id: (attributeOf(row, 'id') ?? '').replace('naskah-', ''),
      signed: cell && dateInWords(language, textOf(cell)),
      end: dateInWords(language, ends[0] ?? ''),
    };
  });

const rolesIn = (main: Element, role: string, sectors: ReadonlyMap<string, string>): string[] =>
  once(
    elementsIn(main, 'ul')
      .filter((list) => attributeOf(list, 'data-role') === role)
      .flatMap((list) => pathsIn(list).map((path) => sectors.get(path))),
  );

// The first link of an entry is the party; seat and country follow.
const partyPaths = (main: Element): string[] =>
  ofClass(main, 'party-list')
    .flatMap(({ childNodes }) => childNodes)
    .flatMap((entry) => ('tagName' in entry ? pathsIn(entry).slice(0, 1) : []));

const readPage = (html: string, language: Language, sectors: ReadonlyMap<string, string>): Told => {
  const [main] = elementsIn(parseHtml(html), 'main');
  if (!main) throw new Error('no main');
  const [state] = ofClass(main, 'state');
  const [activity] = ofClass(main, 'activity');
  const [standing] = ofClass(main, 'standing-of');
  const [heading] = elementsIn(main, 'h1').flatMap((one) => elementsIn(one, 'span'));
  const about = standing ? ofClass(standing, 'small').map(textOf)[0] : undefined;
  const day = standsFor[language].exec(about ?? '')?.[1];
  const asOf = dateInWords(language, day ?? '');
  const acts = actsIn(main, language);
  const [agreed, done, hoped] = ['agreement', 'programme', 'aspiration'].map((role) =>
    rolesIn(main, role, sectors),
  ) as [string[], string[], string[]];
  const title = heading && textOf(heading);
  return {
    ...(language === 'id' ? { titleId: title } : { titleEn: title }),
    parties: once(partyPaths(main).flatMap((path) => idsAt([path], 'daerah|lembaga'))),
    legalState: state && attributeOf(state, 'data-state'),
    activity: activity && attributeOf(activity, 'data-activity'),
    asOf,
    firstAct: acts
      .flatMap(({ signed }) => (signed && signed <= (asOf ?? '') ? [signed] : []))
      .sort()[0],
    ends: once(acts.map(({ id, end }) => (end ? `${id} ${lastDay(end)}` : undefined))),
    ...{ agreed, done, hoped, sectors: once([...agreed, ...done, ...hoped]) },
    sources: idsAt(ofClass(main, 'source-list').flatMap(pathsIn), 'sumber'),
  };
};

/** The page of each partnership in one language, as it is read without scripts. */
export const pagesIn = (language: Language): Reader => ({
  output: language === 'id' ? 'kerja-sama/<id>/' : 'en/kerja-sama/<id>/',
  tells: [
    language === 'id' ? 'titleId' : 'titleEn',
    ...(['parties', 'legalState', 'asOf', 'activity', 'firstAct', 'ends', 'agreed', 'done', 'hoped', 'sources'] as const), // prettier-ignore
  ],
  read: (files, ids) => {
    const sectors = sectorsByPath(files);
    const folder = language === 'id' ? '' : 'en/';
    return new Map(
      ids.map((id) => [
        id,
        readPage(files.read(`${folder}kerja-sama/${id}/index.html`), language, sectors),
      ]),
    );
  },
});
