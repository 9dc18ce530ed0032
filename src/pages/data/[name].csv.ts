import { answer, routesOf } from './_file-routes.ts';

export const getStaticPaths = routesOf('', '.csv');

/** Every table as CSV. */
export const GET = answer;
