import type { CmsConfig } from '@sveltia/cms';
import { say } from '#i18n/say.ts';
import { collectionNames } from '#schema/collections.ts';
import { backEndOf } from './form/back-end.ts';
import { formCollection } from './form/collection.ts';
import { formatOf, type FileFormat } from './form/file-format.ts';

/** What the form of records is told: how it is set up, and how files are read and written. */
export type FormSettings = { config: CmsConfig; formats: FileFormat[] };

/** The settings of the form of records, with every field of every schema, for a repository or for trying it. */
export function formSettings(repository: string | undefined, logo: string): FormSettings {
  const { backend } = backEndOf(repository);
  // Elsewhere a change is a proposal that an editor looks at; Sveltia knows proposals of GitHub and GitLab only.
  const takesProposals = backend.name === 'github' || backend.name === 'gitlab';
  return {
    config: {
      load_config_file: false,
      backend,
      ...(takesProposals ? { publish_mode: 'editorial_workflow' } : {}),
      app_title: `${say('id', 'site.name')} · ${say('id', 'form.title')}`,
      logo: { src: logo },
      media_folder: 'src/content/images',
      media_libraries: { stock_assets: { providers: [] } },
      show_preview_links: false,
      editor: { preview: false },
      output: { omit_empty_optional_fields: true },
      slug: { encoding: 'ascii', clean_accents: true },
      collections: collectionNames.map(formCollection),
    },
    formats: collectionNames.map(formatOf),
  };
}
