import type { Chain } from './compared-lines.ts';

/** One column as the site was built with it. */
export type Column = {
  name: string;
  address: string;
  chains: Chain[];
  cells: HTMLTableCellElement[];
};

/** The columns that could be had, the ids that the atlas does not know, and whether any could not be fetched. */
export type FetchedColumns = { columns: Column[]; unknown: string[]; failed: boolean };

/** Reads a column from the file of its record. */
const readColumn = (html: string): Column => {
  const row = new DOMParser().parseFromString(html, 'text/html').querySelector('tr');
  if (!row) throw new Error('The file has no column.');
  for (const script of row.querySelectorAll('script')) script.remove();
  return {
    name: row.dataset.name ?? '',
    address: row.dataset.address ?? '',
    chains: JSON.parse(row.dataset.chains ?? '[]') as Chain[],
    cells: [...row.cells],
  };
};

const fetched = new Map<string, Promise<string | undefined>>();

/** The text of a file; nothing where there is none. */
const textAt = (address: string): Promise<string | undefined> => {
  const known =
    fetched.get(address) ??
    fetch(address).then(async (answer) => {
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.text();
    });
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
};

/** Fetches the columns of some ids, in their order; what fails leaves the others. */
export async function fetchColumns(base: string, ids: readonly string[]): Promise<FetchedColumns> {
  const answers = await Promise.allSettled(
    ids.map(async (id) => {
      const html = await textAt(`${base}${id}/`);
      return html === undefined ? id : readColumn(html);
    }),
  );
  const found = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return {
    columns: found.filter((one) => typeof one !== 'string'),
    unknown: found.filter((one) => typeof one === 'string'),
    failed: answers.some(({ status }) => status === 'rejected'),
  };
}
