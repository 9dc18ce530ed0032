import { base, paths } from '#i18n/links.ts';

const pageOf: Readonly<Record<string, (id: string) => string>> = {
  partnerships: paths.partnership,
  narratives: paths.partnership,
  places: paths.place,
  organizations: paths.organization,
  sources: paths.source,
  glossary: () => paths.glossary,
  pages: (id) => (id === 'tahapan' ? paths.glossary : `/${id}/`),
};

/** The path of the page that shows a file of the content folder, without base and language; none for a stray file. */
export const pathOfFile = (file: string): string | undefined => {
  const [name = '', folder = ''] = file.split('/').reverse();
  const id = name.replace(/(\.(id|en))?\.(mdx|yaml)$/, '');
  return id === name || !Object.hasOwn(pageOf, folder) ? undefined : pageOf[folder]?.(id);
};

/** The path in an address of this site, without base and language. */
export const pathIn = (address: string): string =>
  address.replace(base, '/').replace(/^\/en\//, '/');
