import { answer, routesOf } from '../_file-routes.ts';

export const getStaticPaths = routesOf('schemas/', '.schema.json');

/** The JSON Schema of each JSON file. */
export const GET = answer;
