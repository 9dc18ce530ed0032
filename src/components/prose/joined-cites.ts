import type { BodyCall, BodyPart } from '#reading/body.ts';

/** A part of a body, with citations that follow one another joined into one. */
export type Run = { html: string } | { cites: string[] } | BodyCall;

/** Joins citations that stand side by side, so that their numbers can be set as one mark. */
export function withCitesJoined(parts: readonly BodyPart[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if ('html' in part || part.call !== 'Cite') runs.push(part);
    else if (last && 'cites' in last) last.cites.push(part.attributes.source ?? '');
    else runs.push({ cites: [part.attributes.source ?? ''] });
  }
  return runs;
}
