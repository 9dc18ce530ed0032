import { answer, routesOf } from './_file-routes.ts';

export const getStaticPaths = routesOf('', '.jsonld');

/** The catalogue of the data. */
export const GET = answer;
