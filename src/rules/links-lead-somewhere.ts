import { paths } from '#i18n/links.ts';
import { sectorSlugs } from '#i18n/sector-slugs.ts';
import { onceFor } from '#model/noted.ts';
import type { BodyPart } from '#reading/body.ts';
import { suggestion } from '#reading/nearest.ts';
import { reservedIds } from '#schema/shared.ts';
import { callsIn, judgedIn, type Broken, type Content, type ContentRule } from './content-rule.ts';

const sections = {
  'kerja-sama': 'partnerships',
  daerah: 'places',
  lembaga: 'organizations',
  sumber: 'sources',
} as const;
const isSection = (name: string): name is keyof typeof sections => Object.hasOwn(sections, name);

const others = [
  'provinsi',
  ...Object.values(paths).flatMap((path) =>
    typeof path === 'string' ? [path.split('/')[1] ?? ''] : [],
  ),
];

type Section = keyof typeof sections;
/** Gives the ids that have an address in a section; those of drafts have none, unless a draft is asking. */
type Ids = (section: Section, isDraft: boolean) => ReadonlySet<string>;

const idsIn = (content: Content, section: Section, isDraft: boolean): string[] =>
  [...content[sections[section]]].flatMap(([id, record]) => {
    const formerIds = 'formerIds' in record ? (record.formerIds ?? []) : [];
    return !isDraft && 'draft' in record && record.draft === true ? [] : [id, ...formerIds];
  });

// Put together once for all links: of 10,000 partnerships a list for each took half the time of all rules.
const idsOnce = (content: Content): Ids => {
  const made = new Map<string, ReadonlySet<string>>();
  return (section, isDraft) => {
    const key = `${section} ${String(isDraft)}`;
    const ids = made.get(key) ?? new Set(idsIn(content, section, isDraft));
    made.set(key, ids);
    return ids;
  };
};

/** The part of an address that leads nowhere, and what may stand in its place. */
const deadEnd = (
  { faulty }: Content,
  idsOf: Ids,
  href: string,
  isDraft: boolean,
): [string, string[]] | undefined => {
  const [, section = '', id = ''] = href.replace(/[?#].*$/, '').split('/');
  if (section.includes('.') || id.includes('.')) return undefined;
  if (!isSection(section)) {
    const slugs = section === 'bidang' ? [...Object.values(sectorSlugs), 'sdm', ''] : [id];
    return !others.includes(section)
      ? [section, others]
      : slugs.includes(id)
        ? undefined
        : [id, slugs];
  }
  if (id === '' || reservedIds.includes(id) || faulty.has(`${sections[section]}/${id}`))
    return undefined;
  const ids = idsOf(section, isDraft);
  return ids.has(id) ? undefined : [id, [...ids]];
};

const wording = (href: string, wrong: string, known: readonly string[]) => {
  const near = suggestion(wrong, known);
  return {
    problem: {
      id: `Tautan ${href} tidak menuju halaman mana pun.`,
      en: `The link ${href} leads to no page.`,
    },
    fix: {
      id: `${near.id}Salin alamat dari halaman yang dimaksud, tanpa nama situs; draf belum beralamat.`,
      en: `${near.en}Copy the address of the page that is meant, without the site; drafts have none yet.`,
    },
  };
};

const linksIn = onceFor((body: readonly BodyPart[]) =>
  callsIn(body).filter(({ call }) => call === 'Link'),
);

/** A link within the site leads to a record or a section that there is. */
export const linksLeadSomewhere: ContentRule = {
  id: 'links-lead-somewhere',
  check: (content) => {
    const idsOf = idsOnce(content);
    return (['partnerships', 'narratives', 'pages'] as const).flatMap((collection) =>
      judgedIn(content, collection).flatMap(([id, { body }]): Broken[] => {
        const isDraft = collection !== 'pages' && content.partnerships.get(id)?.draft === true;
        return linksIn(body).flatMap(({ attributes: { href = '' }, line, column }) => {
          const found = deadEnd(content, idsOf, href, isDraft);
          const at = { line, column };
          return found ? [{ collection, id, path: ['body'], at, ...wording(href, ...found) }] : [];
        });
      }),
    );
  },
};
