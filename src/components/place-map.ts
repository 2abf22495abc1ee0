import * as Plot from "npm:@observablehq/plot";
import {feature} from "npm:topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import {drawable, widthOf} from "./labels.js";
import {windowOf, type MeetingPlace, type Window} from "./meeting-places.js";

/** A map with a disc for each town, whose area is its number of contacts. */

export type Land = Topology<{land: GeometryCollection}>;

export interface Disc extends MeetingPlace {
  href: string;
  about: string;
}

export function placeMap(discs: readonly Disc[], land: Land, given: number): Element {
  const width = drawable(given);
  const isWide = width >= 640;
  const shown = windowOf(discs);
  const most = discs.reduce((found, {contacts}) => Math.max(found, contacts.length), 1);
  const radius = ({contacts}: Disc): number =>
    Math.max(3, (isWide ? 24 : 16) * Math.sqrt(contacts.length / Math.max(4, most)));
  const height = Math.round(width * (isWide ? 0.5 : 0.72));
  const label = ({name, contacts}: Disc): string => `${name} ${contacts.length.toLocaleString("en")}`;
  const sides = labelSides(discs, radius, label, width);
  const text = (side: Side, anchor: "start" | "end", sign: number) =>
    Plot.text(
      discs,
      Plot.initializer(
        {
          x: "lon",
          y: "lat",
          text: label,
          textAnchor: anchor,
          dx: sign * 4,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4,
          pointerEvents: "none",
          ariaHidden: "true",
        },
        (data, facets, _channels, _scales, _dimensions, context) => {
          const placed = sides(context as unknown as Projected);
          const kept = facets.map((index) => index.filter((i) => placed[i]!.side === side));
          // Beside its disc, whose size differs: the text starts where the disc ends.
          const at = placed.map(({x, y, r}) => [x + sign * r, y] as const);
          return {
            data,
            facets: kept,
            channels: {x: {value: at.map(([x]) => x)}, y: {value: at.map(([, y]) => y)}},
          };
        },
      ),
    );
  return Plot.plot({
    width,
    height,
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
        fillOpacity: 0.55,
        stroke: "var(--accent)",
        strokeWidth: 1,
        href: "href",
        ariaLabel: "about",
        title: "about",
      }),
      text("right", "start", 1),
      text("left", "end", -1),
    ],
  });
}

/** Points round what is to be seen: the projection takes the smallest view that holds them. */
function domainOf({lon, south, north, reach}: Window): Plot.ProjectionOptions["domain"] {
  if (reach >= 180) return {type: "Sphere"};
  const meridians = [-1, -0.5, 0, 0.5, 1].map((share) => lon + share * reach);
  return {
    type: "MultiPoint",
    coordinates: meridians.flatMap((at) => [
      [at, south],
      [at, north],
    ]),
  };
}

type Side = "right" | "left";

interface Placed {
  x: number;
  y: number;
  r: number;
  side: Side | null;
}

/** What Plot hands an initializer, of which only this is used. */
interface Projected {
  projection: {
    stream: (sink: {point: (x: number, y: number) => void}) => {point: (lon: number, lat: number) => void};
  };
}

/** On which side each name has room, those with most contacts first; a name without room stands in the table alone. */
function labelSides(
  discs: readonly Disc[],
  radius: (disc: Disc) => number,
  label: (disc: Disc) => string,
  width: number,
): (context: Projected) => Placed[] {
  return ({projection}) => {
    const at = (disc: Disc): [number, number] => {
      let found: [number, number] = [NaN, NaN];
      projection.stream({point: (x, y) => void (found = [x, y])}).point(disc.lon, disc.lat);
      return found;
    };
    const placed = discs.map((disc): Placed => {
      const [x, y] = at(disc);
      return {x, y, r: radius(disc), side: null};
    });
    const taken = placed.map(({x, y, r}): Box => [x - r * 0.7, y - r * 0.7, x + r * 0.7, y + r * 0.7]);
    for (const [i, one] of placed.entries()) {
      const long = widthOf(label(discs[i]!)) + 6;
      const boxes: [Side, Box][] = [
        ["right", [one.x + one.r, one.y - 8, one.x + one.r + long, one.y + 8]],
        ["left", [one.x - one.r - long, one.y - 8, one.x - one.r, one.y + 8]],
      ];
      const free = boxes.find(
        ([, box]) =>
          box[0] > 0 && box[2] < width && !taken.some((other, j) => j !== i && overlaps(box, other)),
      );
      if (free === undefined) continue;
      one.side = free[0];
      taken.push(free[1]);
    }
    return placed;
  };
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
