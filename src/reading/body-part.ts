import type { ComponentName } from './body-calls.ts';

/**
 * A component, or a link within this site, that a body calls for; `isInline` if it stands in the middle of a sentence,
 * where only phrases may be drawn, or, for all but `Cite` and `Link`, in a plain block that may hold more.
 */
export type BodyCall = {
  call: ComponentName | 'Link';
  attributes: Record<string, string>;
  isInline: boolean;
  children?: BodyPart[];
  line: number;
  column: number;
};

/** A body as data: HTML that is safe as it stands (an element may close in a later part), and calls. */
export type BodyPart = { html: string } | BodyCall;
