/** A row of a table as its JSON has it. */
export type Row = Readonly<Record<string, unknown>>;

/** The data of one release, or of now, as its files have them. */
export type Edition = {
  /** The rows of every table by its name. */
  tables: Readonly<Record<string, readonly Row[]>>;
  /** The columns of every table, each with its type: a column of another type is another column. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** The narratives by `<id>.<language>`. */
  narratives: ReadonlyMap<string, string>;
};

type Described = {
  resources: readonly { name: string; schema?: { fields: { name: string; type: string }[] } }[];
};

const folder = 'narratives/';

// Its first line is the title, its last ones name the day and the sources: the tables have all three.
const told = (text: string): string =>
  text.slice(0, text.lastIndexOf('\n\n---\n\n')).replace(/^# .*\n+/, '');

/** An edition from the files of a release, by their paths. Throws where one is missing or is no JSON. */
export const editionIn = (files: ReadonlyMap<string, string>): Edition => {
  const jsonOf = (path: string): unknown => JSON.parse(files.get(path) ?? '');
  const { tables } = jsonOf('all.json') as { tables: Record<string, Row[]> };
  const { resources } = jsonOf('datapackage.json') as Described;
  const columns = resources.flatMap(({ name, schema }) =>
    schema ? [[name, schema.fields.map((one) => `${one.name} (${one.type})`)] as const] : [],
  );
  const narratives = [...files]
    .filter(([path]) => path.startsWith(folder))
    .map(([path, text]) => [path.slice(folder.length, -'.md'.length), told(text)] as const);
  return { tables, columns: Object.fromEntries(columns), narratives: new Map(narratives) };
};
