import type { Bar, Marks } from './line-marks.ts';

type Direction = 'across' | 'down';

/** A gradient that a line needs, with the name that its bars ask for. */
export type Fade = { name: string; look: 'fade' | 'rise'; direction: Direction; tone: Bar['tone'] };

const isFading = (bar: Bar): bar is Bar & { look: Fade['look'] } =>
  bar.look === 'fade' || bar.look === 'rise';

/** The name of what fills a bar; nothing where a plain colour does. */
export const fillNameOf = ({ look, tone }: Bar, direction: Direction): string | undefined => {
  if (look === 'hatch') return 'hatch';
  return look === 'fade' || look === 'rise' ? `${look}-${direction}-${tone}` : undefined;
};

/** The gradients that the bars of a line ask for, each once. */
export const fadesOf = ({ bars }: Marks, direction: Direction): Fade[] => {
  const fades = bars.filter(isFading).map((bar): Fade => {
    const name = fillNameOf(bar, direction) ?? '';
    return { name, look: bar.look, direction, tone: bar.tone };
  });
  return [...new Map(fades.map((fade) => [fade.name, fade])).values()];
};
