import type { AstroIntegration } from 'astro';
import { begin, type Time } from './times.ts';

/** Puts down how long Astro takes to read the records, before it bundles anything; added only where times are asked for. */
export const readClock = (times: Time[]): AstroIntegration[] => {
  if (!process.env.ATLAS_TIMES) return [];
  const end = begin(times, 'pages: read');
  return [{ name: 'atlas-read-clock', hooks: { 'astro:build:start': end } }];
};
