/** Where readers reach the publisher: an https address of a repository, an https or mailto address of a contact. */
export type Publisher = { repository?: string | undefined; contact?: string | undefined };

/** The branch that changes are proposed against. */
export const branch = 'main';

/** How forges address a file, the web editor, the form of a new file and of a new issue, under the address of a repository. */
const forms = {
  github: {
    view: `/blob/${branch}/`,
    edit: `/edit/${branch}/`,
    create: `/new/${branch}/`,
    name: 'filename',
    issue: '/issues/new',
    title: 'title',
    template: ['template', 'koreksi.md'],
  },
  gitlab: {
    view: `/-/blob/${branch}/`,
    edit: `/-/edit/${branch}/`,
    create: `/-/new/${branch}/`,
    name: 'file_name',
    issue: '/-/issues/new',
    title: 'issue[title]',
    template: ['issuable_template', 'Koreksi'],
  },
  forgejo: {
    view: `/src/branch/${branch}/`,
    edit: `/_edit/${branch}/`,
    create: `/_new/${branch}/`,
    name: undefined,
    issue: '/issues/new',
    title: 'title',
    template: ['template', '.github/ISSUE_TEMPLATE/koreksi.md'],
  },
} as const;

/** Which forge runs at a host, by its name. */
export const forgeAt = (host: string): keyof typeof forms => {
  if (host.includes('gitlab')) return 'gitlab';
  return host === 'codeberg.org' || /gitea|forgejo/.test(host) ? 'forgejo' : 'github';
};

const formsOf = (host: string) => forms[forgeAt(host)];

const repositoryOf = (address: string | undefined): URL | undefined => {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' ? url : undefined;
};

const under = (repository: URL, path: string): URL =>
  new URL(repository.origin + repository.pathname.replace(/(\.git)?\/*$/, '') + path);

/** The address of the repository itself; nothing where none is known. */
export function repositoryAddressOf({ repository }: Publisher): string | undefined {
  const url = repositoryOf(repository);
  return url && under(url, '').href;
}

/** Where a new file can be written into a folder on the web, under a name where the forge takes one. */
export function newFileAddressOf(
  { repository }: Publisher,
  folder: string,
  fileName: string,
): string | undefined {
  const url = repositoryOf(repository);
  if (!url) return undefined;
  const { create, name } = formsOf(url.host);
  const form = under(url, create + folder);
  if (name) form.searchParams.set(name, fileName);
  return form.href;
}

/** Where a file can be read on the web; nothing where no repository is known. */
export function viewAddressOf({ repository }: Publisher, file: string): string | undefined {
  const url = repositoryOf(repository);
  return url && under(url, formsOf(url.host).view + file).href;
}

/** Where a file can be edited on the web; nothing where no repository is known. */
export function editAddressOf({ repository }: Publisher, file: string): string | undefined {
  const url = repositoryOf(repository);
  return url && under(url, formsOf(url.host).edit + file).href;
}

/** Where an error can be reported under a title; nothing where neither a repository nor a contact is known. */
export function reportAddressOf(
  { repository, contact }: Publisher,
  title: string,
): string | undefined {
  const url = repositoryOf(repository);
  if (url) {
    const { issue, title: field, template } = formsOf(url.host);
    const [parameter, name] = template;
    const form = under(url, issue);
    form.searchParams.set(parameter, name);
    form.searchParams.set(field, title);
    return form.href;
  }
  if (!contact?.startsWith('mailto:')) return contact;
  // A mail program shows the plus of URLSearchParams as it stands.
  const subject = `subject=${encodeURIComponent(title)}`;
  return `${contact}${contact.includes('?') ? '&' : '?'}${subject}`;
}
