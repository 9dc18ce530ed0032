import type { Map as LeafletMap } from 'leaflet';
import { copyAddress, type ViewInAddress } from './address.ts';
import { fullScreenButtonOf } from './full-screen.ts';
import { showBox, showStart } from './leaflet-map.ts';
import type { NearMe } from './near-me.ts';
import { indonesia, wholeWorld, type Box } from './projection.ts';
import { toolsOf, zoomButtonsOf, type Deeds } from './tools.ts';
import type { Words } from './words.ts';

/** What the buttons of a map work on. */
export type Workings = {
  element: HTMLElement;
  words: Words;
  map: LeafletMap;
  /** What the map shows at first. */
  start: Box;
  /** The view in the address, where the map is the subject of its page. */
  address: ViewInAddress | undefined;
  near: NearMe;
};

const deedsOf = (workings: Workings, share: () => void): Deeds => {
  const { map, start, address, near } = workings;
  const deeds: Deeds = {
    'show-indonesia': () => {
      near.leave();
      showBox(map, indonesia);
    },
    'show-world': () => {
      near.leave();
      showBox(map, wholeWorld);
    },
  };
  // The first view of a map that is the subject of its page is the world.
  if (!address)
    deeds['show-start'] = () => {
      showStart(map, start);
    };
  if ('geolocation' in navigator && isSecureContext) deeds['near-me'] = () => void near.ask();
  if (address) deeds.share = share;
  return deeds;
};

/** The buttons below and upon a map, and what tells their answers. */
export const toolbarOf = (workings: Workings) => {
  const { element, words, map, address, near } = workings;
  const zoom = zoomButtonsOf(
    words,
    () => map.zoomIn(),
    () => map.zoomOut(),
  );
  const share = async () => {
    address?.write();
    const isCopied = await copyAddress();
    tell(words[isCopied ? (near.isNear ? 'shared-near' : 'shared') : 'share-failed'] ?? '');
  };
  const deeds = deedsOf(workings, () => void share());
  const { strip, said, tell } = toolsOf(words, deeds, zoom);
  const full = fullScreenButtonOf(element, words);
  if (full) strip.append(full);
  return { parts: [strip, said], tell };
};
