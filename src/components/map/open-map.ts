import { coastOf, Coasts } from './coast.ts';
import { mapFrom, type CompactMap } from './compact-map.ts';
import { mapIn } from './leaflet-map.ts';
import { LiveMap } from './live-map.ts';
import { nextTurn } from '../timing/next-task.ts';
import { textIn } from './element-of.ts';
import type { Words } from './words.ts';

/** The frame of the map: one tab stop with a name and a description, on which the arrow keys work. */
const stageOf = (element: HTMLElement, words: Words): HTMLElement => {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', element.dataset.label ?? '');
  const description = textIn('p', words.describe ?? '', 'visually-hidden');
  description.id = `${element.id}-description`;
  stage.setAttribute('aria-describedby', description.id);
  element.prepend(stage, description);
  return stage;
};

/** Opens the map inside its element, from its data as JSON and its coast as SVG; throws where they are none, and leaves nothing behind. */
export const openMap = async (
  element: HTMLElement,
  words: Words,
  json: string,
  svg: string,
): Promise<void> => {
  // Leaflet was read just before, in the same task.
  await nextTurn();
  const data = mapFrom(JSON.parse(json) as CompactMap);
  await nextTurn();
  const coasts = new Coasts(coastOf(svg), element.dataset.fineCoast ?? '');
  const before = new Set(element.children);
  try {
    const { tiles, tilesAttribution } = element.dataset;
    const map = mapIn(stageOf(element, words), tiles, tilesAttribution);
    await nextTurn();
    await new LiveMap(element, map, words, data, coasts).start();
  } catch (error) {
    for (const part of [...element.children]) if (!before.has(part)) part.remove();
    throw error;
  }
};
