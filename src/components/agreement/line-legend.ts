import type { PhraseKey } from '#i18n/say.ts';
import type { Bar, Marks, Point } from './line-marks.ts';

/** One entry of a legend: what it says, and the mark drawn small. */
export type LegendEntry = { key: PhraseKey; marks: Marks };

const ofBar = (key: PhraseKey, bar: Bar): LegendEntry => {
  const small = { ...bar, from: 1, to: 25, row: 8, thick: Math.min(12, bar.thick) };
  return { key, marks: { bars: [small], points: [] } };
};

const ofPoint = (key: PhraseKey, point: Point): LegendEntry => {
  const isCut = point.sign === 'cut';
  const small = { ...point, at: isCut ? 24 : 13, row: 8, size: Math.min(6, point.size) };
  const bar = { from: 1, to: 24, row: 8, thick: 12, look: 'solid', tone: 'in-term' } as const;
  return { key, marks: { bars: isCut ? [bar] : [], points: [small] } };
};

const isAct = ({ tone }: Bar): boolean => tone === 'in-term' || tone === 'unknown';
const isProgramme = ({ tone }: Bar): boolean => tone === 'programme';

/** The marks that a line uses, each once and in the order of reading. */
export function legendOf({ bars, points }: Marks): LegendEntry[] {
  const bar = (key: PhraseKey, look: Bar['look'], isOne: (one: Bar) => boolean): LegendEntry[] =>
    bars
      .filter((one) => one.look === look && isOne(one))
      .slice(0, 1)
      .map((one) => ofBar(key, one));
  const point = (key: PhraseKey, sign: Point['sign']): LegendEntry[] =>
    points
      .filter((one) => one.sign === sign)
      .slice(0, 1)
      .map((one) => ofPoint(key, one));
  return [
    ...point('legend.letter', 'letter'),
    ...point('legend.plan', 'plan'),
    ...bar('legend.solid', 'solid', isAct),
    ...bar('legend.fade', 'fade', isAct),
    ...bar('legend.undated', 'outline', isAct),
    ...bar('legend.rise', 'rise', isAct),
    ...bar('legend.hatch', 'hatch', () => true),
    ...point('legend.arrow', 'arrow'),
    ...point('legend.over', 'over'),
    ...point('legend.cut', 'cut'),
    ...point('legend.event', 'event'),
    ...bar('legend.programme', 'solid', isProgramme),
    ...bar('legend.programme-open', 'fade', isProgramme),
    ...bar('legend.programme-plan', 'outline', isProgramme),
  ];
}
