/** Where readers reach the publisher: an https address of a repository, an https or mailto address of a contact. */
export type Publisher = { repository?: string | undefined; contact?: string | undefined };

/** How forges address the web editor and the form of a new issue, under the address of a repository. */
const forms = {
  github: { edit: '/edit/main/', issue: '/issues/new', title: 'title' },
  gitlab: { edit: '/-/edit/main/', issue: '/-/issues/new', title: 'issue[title]' },
  forgejo: { edit: '/_edit/main/', issue: '/issues/new', title: 'title' },
} as const;

const formsOf = (host: string) => {
  if (host.includes('gitlab')) return forms.gitlab;
  return host === 'codeberg.org' || /gitea|forgejo/.test(host) ? forms.forgejo : forms.github;
};

const repositoryOf = (address: string | undefined): URL | undefined => {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' ? url : undefined;
};

const under = (repository: URL, path: string): URL =>
  new URL(repository.origin + repository.pathname.replace(/(\.git)?\/*$/, '') + path);

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
    const { issue, title: field } = formsOf(url.host);
    const form = under(url, issue);
    form.searchParams.set(field, title);
    return form.href;
  }
  if (!contact?.startsWith('mailto:')) return contact;
  // A mail program shows the plus of URLSearchParams as it stands.
  const subject = `subject=${encodeURIComponent(title)}`;
  return `${contact}${contact.includes('?') ? '&' : '?'}${subject}`;
}
