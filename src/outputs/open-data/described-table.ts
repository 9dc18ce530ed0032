import type { Table } from '../tables/table.ts';

/** What a description of a CSV needs to know of it; a table of the open data knows more. */
export type DescribedTable = Pick<Table, 'name' | 'key' | 'references' | 'columns'>;
