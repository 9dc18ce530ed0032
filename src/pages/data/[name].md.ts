import { answer, routesOf } from './_file-routes.ts';

export const getStaticPaths = routesOf('', '.md');

/** The state rule as text. */
export const GET = answer;
