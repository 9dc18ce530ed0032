import type { Time } from '../../building/times.ts';
import type { Span } from '../measure/span.ts';
import type { WrittenFile } from '../measure/written-files.ts';

const spanOf = ({ at, took }: Time): Span => ({ from: at, to: at + took * 1000 });

const named = (times: readonly Time[], wanted: string): Span => {
  const time = times.find(({ step }) => step === wanted);
  if (!time) throw new Error(`The build told no time of “${wanted}”.`);
  return spanOf(time);
};

/** The stretch from the first to the last of these steps. */
const across = (times: readonly Time[], isMeant: (step: string) => boolean): Span => {
  const spans = times.filter(({ step }) => isMeant(step)).map(spanOf);
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
};

const isGate = (step: string): boolean =>
  step === 'manifest' || step === 'read every page' || step.startsWith('gate ');

const isBundled = ({ path }: WrittenFile): boolean => path.startsWith('_astro/');

/** The stretches in which a build does one thing after the other; what Astro does not tell is seen by when it wrote files. */
export const spansOf = (times: readonly Time[], files: readonly WrittenFile[]) => {
  const [pages, read] = [named(times, 'pages'), named(times, 'pages: read')];
  const during = files.filter(({ at }) => at >= read.to && at <= pages.to);
  const bundled = during.findLast(isBundled)?.at ?? read.to;
  const drawn = during.filter((file) => file.at > bundled);
  const [first, last] = [drawn[0]?.at ?? bundled, drawn.at(-1)?.at ?? bundled];
  return {
    check: named(times, 'check'),
    read: { from: pages.from, to: read.to },
    bundle: { from: read.to, to: bundled },
    model: { from: bundled, to: first },
    drawn: { files: drawn, from: first, to: last },
    'search index': named(times, 'search index'),
    gates: across(times, isGate),
  };
};
