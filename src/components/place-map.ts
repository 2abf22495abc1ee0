import * as Plot from "npm:@observablehq/plot";
import {feature} from "npm:topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import {drawable, widthOf} from "./labels.js";
import {labelsOf, type Anchor, type Size, type Spot} from "./map-labels.js";
import {windowOf, type MeetingPlace, type Window} from "./meeting-places.js";

/** A map with a disc for each town, whose area is its number of contacts. */

export type Land = Topology<{land: GeometryCollection}>;

export interface Disc extends MeetingPlace {
  href: string;
  about: string;
}

export function placeMap(discs: readonly Disc[], land: Land, given: number): Element {
  const width = drawable(given);
  const shown = windowOf(discs);
  const most = discs.reduce((found, {contacts}) => Math.max(found, contacts.length), 1);
  const largest = Math.max(9, Math.min(22, width / 44));
  const radius = ({contacts}: Disc): number =>
    Math.max(2.5, largest * Math.sqrt(contacts.length / Math.max(4, most)));
  const size = {width, height: Math.round(width * (shown.reach === 180 ? 0.44 : width < 640 ? 0.7 : 0.5))};
  const labels = (["start", "middle", "end"] as const).map((anchor) => names(discs, anchor, radius, size));
  return Plot.plot({
    ...size,
    margin: 0,
    projection: {type: "equal-earth", rotate: [-shown.lon, 0], domain: domainOf(shown)},
    r: {type: "identity"},
    marks: [
      Plot.geo(feature(land, land.objects.land), {
        fill: "var(--land)",
        stroke: "var(--line-strong)",
        strokeWidth: 0.4,
        ariaHidden: "true",
      }),
      Plot.dot(discs, {
        x: "lon",
        y: "lat",
        r: radius,
        fill: "var(--accent)",
        fillOpacity: 0.5,
        stroke: "var(--accent)",
        strokeWidth: 1,
        href: "href",
        ariaLabel: "about",
        title: "about",
      }),
      ...labels,
    ],
  });
}

/** Points round what is to be seen: the projection takes the smallest view that holds them. */
function domainOf({lon, south, north, reach}: Window): Plot.ProjectionOptions["domain"] {
  const meridians = [-0.999, -0.5, 0, 0.5, 0.999].map((share) => lon + share * reach);
  const coordinates = meridians.flatMap((at) => [
    [at, south],
    [at, north],
  ]);
  return {type: "MultiPoint", coordinates};
}

const nameOf = ({name, contacts}: Disc): string => `${name} ${contacts.length.toLocaleString("en")}`;

/** The names that stand on one side of their discs, or above and below them; where there is no room, none. */
function names(
  discs: readonly Disc[],
  anchor: Anchor,
  radius: (disc: Disc) => number,
  size: Size,
): Plot.Markish {
  const options = {
    x: "lon",
    y: "lat",
    text: nameOf,
    textAnchor: anchor,
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 4,
    pointerEvents: "none",
    ariaHidden: "true",
  } as const;
  return Plot.text(
    discs,
    Plot.initializer(options, (data, facets, _channels, _scales, _dimensions, context) => {
      const placed = labelsOf(spotsOf(discs, radius, context as unknown as Projected), size);
      return {
        data,
        facets: facets.map((index) => index.filter((i) => placed[i]?.anchor === anchor)),
        channels: {
          x: {value: placed.map((label) => label?.x ?? NaN)},
          y: {value: placed.map((label) => label?.y ?? NaN)},
        },
      };
    }),
  );
}

/** What Plot hands an initializer, of which only this is used. */
interface Projected {
  projection: {
    stream: (sink: {point: (x: number, y: number) => void}) => {point: (lon: number, lat: number) => void};
  };
}

const spotsOf = (discs: readonly Disc[], radius: (disc: Disc) => number, {projection}: Projected): Spot[] =>
  discs.map((disc) => {
    let [x, y] = [NaN, NaN];
    projection.stream({point: (px, py) => void ([x, y] = [px, py])}).point(disc.lon, disc.lat);
    return {x, y, r: radius(disc), width: widthOf(nameOf(disc))};
  });
