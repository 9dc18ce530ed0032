import type { BodyPart } from '#reading/body.ts';

/** The ids of the sources that a narrative cites or quotes, in the order of the text. */
export const sourcesCitedIn = (body: readonly BodyPart[]): string[] =>
  body.flatMap((part) => {
    if ('html' in part) return [];
    const { call, attributes, children = [] } = part;
    const names = call === 'Cite' || call === 'Quote' ? [attributes.source] : [];
    return [...names.filter((id) => id !== undefined), ...sourcesCitedIn(children)];
  });
