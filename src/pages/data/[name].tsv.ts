import { answer, routesOf } from './_file-routes.ts';

export const getStaticPaths = routesOf('', '.tsv');

/** Rows for Wikidata. */
export const GET = answer;
