import type { BodyCall, BodyPart } from './body-part.ts';
import { suggestion } from './nearest.ts';
import { findingAt, type Finding } from './finding.ts';
import { missing } from './image-wording.ts';
import type { ReadRecord } from './record.ts';

const figuresIn = (parts: readonly BodyPart[]): BodyCall[] =>
  parts.flatMap((part) => {
    if (!('call' in part)) return [];
    return [...(part.call === 'Figure' ? [part] : []), ...figuresIn(part.children ?? [])];
  });

/** The figures of a body whose image is not in the folder. */
export const missingImages = ({ file, body }: ReadRecord, names: ReadonlySet<string>): Finding[] =>
  figuresIn(body)
    .filter(({ attributes: { src = '' } }) => !names.has(src))
    .map(({ attributes: { src = '' }, line, column }) =>
      findingAt(file, { line, column }, missing(src, suggestion(src, [...names])), 'body'),
    );
