import { answer, routesOf } from './_file-routes.ts';

export const getStaticPaths = routesOf('', '.geojson');

/** Partnerships and places as maps. */
export const GET = answer;
