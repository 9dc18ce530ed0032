import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { watchFolders } from '#reading/watch-folders.ts';
import { collectionNames } from '#schema/collections.ts';
import { contentFolder } from './content-folder.ts';

/** Of the records only the prose pages go through Vite. */
const watched = collectionNames.filter((name) => name !== 'pages');

/** In milliseconds. One save is told as several changes, and one command may save many files. */
const untilQuiet = 20;

/**
 * While records are edited, a browser loads its page again as soon as one is saved; src/desk.ts reads it when that page asks. By its
 * own store Astro would wait for half a second and take its modules anew. Prose pages it renders itself, and tells of them.
 */
export const savedRecords = (): AstroIntegration => ({
  name: 'saved-records',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const folders = watched.map((name) => resolve(contentFolder(), name).replaceAll(sep, '/'));
      const ignored = folders.map((folder) => `${folder}/**`);
      updateConfig({ vite: { server: { watch: { ignored } } } });
    },
    'astro:server:setup': ({ server }) => {
      const { client, ...others } = server.environments;
      const tell = (): void => {
        // Astro forgets which pages there are, as after a change of its own store.
        for (const one of Object.values(others)) one.hot.send('astro:content-changed', {});
        client.hot.send({ type: 'full-reload', path: '*' });
      };
      let soon: NodeJS.Timeout | undefined;
      watchFolders(contentFolder(), watched, () => {
        clearTimeout(soon);
        soon = setTimeout(tell, untilQuiet);
      });
    },
  },
});
