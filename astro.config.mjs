import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { formDoor } from './src/components/form/form-door.ts';
import { isStyleOfRecords } from './src/components/layout/record-styles.ts';
import { firstPage } from './src/first-page.ts';
import { savedRecords } from './src/saved-records.ts';
import { siteAddress } from './src/site-address.ts';

// The address of the published site and the folder it lies in are the publisher's to set.
const { site, base } = siteAddress();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [mdx(), formDoor(), savedRecords(), firstPage()],
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  experimental: { contentIntellisense: true },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What every page uses is one file of styles, what nearly all pages of records use a second one.
          codeSplitting: {
            groups: [
              { name: 'site', test: /\.css$/, minShareCount: 35 },
              { name: 'record', test: isStyleOfRecords },
            ],
          },
        },
        // Astro marks every page of prose with a directive that the bundler need not keep.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
