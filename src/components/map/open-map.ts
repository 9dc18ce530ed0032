import { coastOf, Coasts } from './coast.ts';
import { mapFrom, type CompactMap } from './compact-map.ts';
import { LiveMap } from './live-map.ts';
import type { MapData } from './map-data.ts';
import { textIn } from './element-of.ts';
import type { Words } from './words.ts';

const mapOf = async ({ dataset }: HTMLElement): Promise<MapData> => {
  if (dataset.source === undefined) return mapFrom(JSON.parse(dataset.map ?? '') as CompactMap);
  const answer = await fetch(dataset.source);
  if (!answer.ok) throw new Error(`${dataset.source}: ${answer.status}`);
  return mapFrom((await answer.json()) as CompactMap);
};

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

/** Opens the map inside its element; rejects where data, coast or Leaflet cannot be had, and leaves nothing behind. */
export const openMap = async (element: HTMLElement, words: Words): Promise<void> => {
  const { coast = '', fineCoast = '' } = element.dataset;
  const [data, land] = await Promise.all([mapOf(element), coastOf(coast)]);
  const before = new Set(element.children);
  try {
    new LiveMap(element, stageOf(element, words), words, data, new Coasts(land, fineCoast)).start();
  } catch (error) {
    for (const part of [...element.children]) if (!before.has(part)) part.remove();
    throw error;
  }
};
