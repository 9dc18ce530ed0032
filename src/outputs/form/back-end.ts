import type { Backend } from '@sveltia/cms';
import { branch, forgeAt, repositoryAddressOf } from '../correction-links.ts';

/** Where the form keeps what is written, and the only host beside the site that it may ask. */
export type BackEnd = { backend: Backend; api?: string };

const apiPaths = { github: '/api/v3', gitlab: '/api/v4', forgejo: '/api/v1' } as const;

/**
 * The back end of the form for a repository: its own forge, signed in to with an access token, so that no sign-in service
 * of somebody else is asked. Without a repository, a place in the browser to try the form.
 */
export function backEndOf(repository: string | undefined): BackEnd {
  const address = repositoryAddressOf({ repository });
  if (address === undefined) return { backend: { name: 'test-repo' } };
  const { origin, host, pathname } = new URL(address);
  const common = { repo: pathname.slice(1), branch, auth_methods: ['token' as const] };
  const forge = forgeAt(host);
  if (host === 'github.com')
    return { backend: { name: 'github', ...common }, api: 'https://api.github.com' };
  const api_root = origin + apiPaths[forge];
  const name = forge === 'forgejo' ? 'gitea' : forge;
  return { backend: { name, base_url: origin, api_root, ...common }, api: origin };
}
