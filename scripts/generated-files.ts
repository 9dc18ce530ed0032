import { format, resolveConfig } from 'prettier';
import { dataDictionary } from '#outputs/data-dictionary.ts';
import { columnDictionary } from '#outputs/open-data/column-dictionary.ts';
import { jsonSchemaOf } from '#outputs/json-schemas.ts';
import { collectionNames } from '#schema/collections.ts';

/** Every file that is written from the schemas and the tables, by its path, formatted as the rest of the project is. */
export const generatedFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const written = [
    ['docs/data-dictionary.md', dataDictionary()] as const,
    ['docs/open-data.md', columnDictionary()] as const,
    ...collectionNames.map(
      (name) => [`schemas/${name}.schema.json`, JSON.stringify(jsonSchemaOf(name))] as const,
    ),
  ];
  const formatted = written.map(async ([path, text]) => {
    const settings = await resolveConfig(path);
    return [path, await format(text, { ...settings, filepath: path })] as const;
  });
  return new Map(await Promise.all(formatted));
};
