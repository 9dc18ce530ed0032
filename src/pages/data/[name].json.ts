import { answer, routesOf } from './_file-routes.ts';

export const getStaticPaths = routesOf('', '.json');

/** Every table as JSON, all in one, the test cases of the state rule, and the descriptions in JSON. */
export const GET = answer;
