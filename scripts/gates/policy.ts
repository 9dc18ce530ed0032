import { policyMeta } from '#outputs/security-policy.ts';
import { addressOn } from './address.ts';
import { textOf, type BuiltSite } from './built-site.ts';
import type { Found, Gate } from './fault.ts';
import type { Breach } from './page/breaches.ts';
import type { Page } from './page/page.ts';
import type { Reference } from './page/references.ts';

const told: Readonly<Record<Breach['kind'], Found['problem']>> = {
  handler: { id: 'menjalankan skrip dari atribut', en: 'runs script from an attribute' },
  ping: { id: 'mengabari tempat lain bila diikuti', en: 'tells others that it is followed' },
  style: { id: 'membawa gaya di dalam halaman', en: 'brings style inside the page' },
  embeds: { id: 'menyematkan halaman lain', en: 'embeds another page' },
  'inline-script': { id: 'membawa skrip di dalam halaman', en: 'brings script inside the page' },
  'broken-data': { id: 'bukan JSON yang sah', en: 'is no valid JSON' },
  'http-equiv': { id: 'mengubah cara halaman dimuat', en: 'changes how the page is loaded' },
};

const fix: Found['fix'] = {
  id: 'Hapus dari rekaman atau komponen yang menulisnya; yang boleh dimuat ada di src/outputs/security-policy.ts.',
  en: 'Remove it from the record or component that writes it; src/outputs/security-policy.ts says what may be loaded.',
};

const breached = ({ file, breaches }: Page): Found[] =>
  breaches.map(({ kind, what }) => ({
    file,
    problem: { id: `${what} ${told[kind].id}.`, en: `${what} ${told[kind].en}.` },
    fix,
  }));

const wayOf = (site: BuiltSite, page: Page, reference: Reference): Found['problem'] | undefined => {
  const { element, written, isLoaded } = reference;
  const url = addressOn(site, page, written)?.url;
  const what = `<${element}> ${written}`;
  if (!url) return { id: `${what} bukan alamat.`, en: `${what} is no address.` };
  const isImage = url.protocol === 'data:' && ['img', 'source', 'image'].includes(element);
  if (isLoaded && url.origin !== site.origin && !isImage)
    return { id: `${what} memuat dari luar situs.`, en: `${what} loads from elsewhere.` };
  if (!isLoaded && !/^(https?|mailto|webcal):$/.test(url.protocol))
    return { id: `${what} bukan tautan yang boleh.`, en: `${what} is no link that may be.` };
  if (url.username !== '' || url.password !== '')
    return { id: `${what} membawa sandi.`, en: `${what} carries a password.` };
  return undefined;
};

const addresses = (site: BuiltSite, page: Page): Found[] =>
  page.references.flatMap((reference) => {
    const problem = wayOf(site, page, reference);
    return problem ? [{ file: page.file, problem, fix }] : [];
  });

/** The form of records has a policy of its own, which lets styles in; nothing but a redirect and a piece goes without. */
const policies = (page: Page): Found[] => {
  if (page.kind === 'redirect' || page.kind === 'piece') return [];
  const [policy, ...others] = page.policies;
  const isRight = page.kind === 'form' ? policy !== undefined : policy === policyMeta;
  if (isRight && others.length === 0 && page.isPolicyFirst) return [];
  const problem = {
    id: 'Kebijakan keamanannya tidak ada, tidak sama dengan yang diterbitkan, atau bukan yang pertama di <head>.',
    en: 'Its security policy is missing, is not the published one, or does not come first in <head>.',
  };
  return [{ file: page.file, problem, fix }];
};

const elsewhere = /@import|url\(\s*["']?(?:[a-z][a-z0-9+.-]*:)?\/\/|expression\(|javascript:/i;

const sheets = (site: BuiltSite): Found[] =>
  [...site.files.keys()]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const [what] = elsewhere.exec(textOf(site, file)) ?? [];
      if (what === undefined) return [];
      const problem = {
        id: `Gaya ini memuat dari luar situs: ${what}`,
        en: `This style sheet loads from elsewhere: ${what}`,
      };
      return [{ file, problem, fix }];
    });

/** No page or style sheet does or loads what the published policy forbids, wherever it is served. */
export const policy: Gate = {
  name: 'policy',
  check: (site) => [
    ...[...site.pages.values()].flatMap((page) => [
      ...breached(page),
      ...addresses(site, page),
      ...policies(page),
    ]),
    ...sheets(site),
  ],
};
