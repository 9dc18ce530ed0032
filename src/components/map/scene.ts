import { bundlesOf, fewBundlesOf, type Bundle, type Spot } from './bundles.ts';
import { clustersOf, type Group } from './clusters.ts';
import { countryLinesOf, mostArcs, type CountryLine } from './country-lines.ts';
import {
  arcsOf,
  partOf,
  type MapArc,
  type MapData,
  type MapPartnership,
  type MapPlace,
} from './map-data.ts';
import { pointOf } from './projection.ts';

/** What is drawn at one zoom: markers, and the lines between them. */
export type Picture = {
  groups: readonly Group[];
  /** The lines between markers; a tangle is worked out only when it is asked for. */
  readonly bundles: readonly Bundle[];
  /** Whether there are so many that lines of countries stand in for them. */
  isTangle: boolean;
  /** One line per country, where the bundles would be a tangle; else none. */
  countries: readonly CountryLine[];
};

/** What is shown, prepared for drawing. */
type Part = {
  shown: MapData;
  arcs: readonly MapArc[];
  at: ReadonlyMap<MapPlace, readonly MapPartnership[]>;
  clusters: (zoom: number) => Group[];
};

const partnershipsByPlace = (partnerships: readonly MapPartnership[]) => {
  const at = new Map<MapPlace, MapPartnership[]>();
  for (const partnership of partnerships)
    for (const place of partnership.at) {
      const known = at.get(place);
      if (!known) at.set(place, [partnership]);
      // Once for each, though a place may be that of two parties.
      else if (known.at(-1) !== partnership) known.push(partnership);
    }
  return at;
};

/** What the map shows at present, whatever part of it is in view. */
export class Scene {
  #whole: MapData;
  #alone: string | undefined;
  #ids: ReadonlySet<string> | null = null;
  #part: Part | undefined;
  #pictures = new Map<number, Picture>();

  /** `alone` is the id of a place that no marker shares: the one its page is about. */
  constructor(whole: MapData, alone?: string) {
    this.#whole = whole;
    this.#alone = alone;
  }

  get shown(): MapData {
    return this.#now.shown;
  }

  /** Shows only these partnerships, or all. */
  show(ids: ReadonlySet<string> | null): void {
    this.#ids = ids;
    this.#part = undefined;
    this.#pictures.clear();
  }

  /** Works out ahead what every zoom needs, which is done else when something is first asked for. */
  prepare(): void {
    this.#part = this.#now;
  }

  get #now(): Part {
    return (this.#part ??= this.#partShown());
  }

  #partShown(): Part {
    const shown = partOf(this.#whole, this.#ids);
    const at = partnershipsByPlace(shown.partnerships);
    const count = (place: MapPlace) => at.get(place)?.length ?? 0;
    const clusters = clustersOf(shown.places, count, this.#alone);
    return { shown, arcs: arcsOf(shown.partnerships), at, clusters };
  }

  /** The partnerships shown that touch a place. */
  partnershipsAt(place: MapPlace): readonly MapPartnership[] {
    return this.#now.at.get(place) ?? [];
  }

  /** Those that touch any of some places, each once. */
  partnershipsOf(places: readonly MapPlace[]): MapPartnership[] {
    return [...new Set(places.flatMap((place) => this.partnershipsAt(place)))];
  }

  /** The places that a partnership touches, be it shown or not. */
  placesOf(id: string): readonly MapPlace[] {
    return this.#whole.partnerships.find((one) => one.id === id)?.at ?? [];
  }

  /**
   * The picture at a zoom, worked out once for each whole one. Up to three quarters of the way to the next it stays, for
   * markers that stand apart at a whole zoom lie upon each other at a much smaller one.
   */
  at(zoom: number): Picture {
    const whole = Math.floor(zoom + 0.25);
    const known = this.#pictures.get(whole) ?? this.#draw(whole);
    this.#pictures.set(whole, known);
    return known;
  }

  #draw(zoom: number): Picture {
    const { arcs, clusters } = this.#now;
    const groups = clusters(zoom);
    const spots = new Map<MapPlace, Spot>();
    for (const group of groups) {
      const spot = spotOf(group);
      for (const place of group.places) spots.set(place, spot);
    }
    const spotAt = (place: MapPlace) => spots.get(place);
    const few = fewBundlesOf(arcs, spotAt, mostArcs);
    let bundles: readonly Bundle[] | undefined = few;
    return {
      groups,
      isTangle: !few,
      countries: few ? [] : countryLinesOf(arcs),
      get bundles() {
        return (bundles ??= bundlesOf(arcs, spotAt));
      },
    };
  }
}

const spotOf = (group: Group): Spot => ({
  ...pointOf(group),
  key: group.key,
  isMany: group.places.length > 1,
});
