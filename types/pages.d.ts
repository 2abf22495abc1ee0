/** What pages and components import from Framework instead of from a package of their own. */

declare module "observablehq:stdlib" {
  /** Readers that would pull in a further library (csv, arrow, zip, …) are left out on purpose. */
  export interface AbstractFile {
    readonly name: string;
    readonly href: string;
    text(): Promise<string>;
    json(): Promise<unknown>;
    arrayBuffer(): Promise<ArrayBuffer>;
  }
  export function FileAttachment(name: string): AbstractFile;
  export function resize(render: (width: number) => Node | Promise<Node>): HTMLDivElement;
}

declare module "npm:@observablehq/plot" {
  export * from "@observablehq/plot";
}

declare module "npm:@uwdata/flechette" {
  export * from "@uwdata/flechette";
}

declare module "npm:arquero" {
  export * from "arquero";
}

declare module "npm:htl" {
  export * from "htl";
}

declare module "npm:@stdlib/stats-base-dists-beta-quantile" {
  export {default} from "@stdlib/stats-base-dists-beta-quantile";
}

declare module "npm:@stdlib/stats-base-dists-gamma-quantile" {
  export {default} from "@stdlib/stats-base-dists-gamma-quantile";
}

declare module "npm:topojson-client" {
  export * from "topojson-client";
}

declare module "npm:minisearch" {
  export {default, type AsPlainObject} from "minisearch";
}

declare module "npm:approx-string-match" {
  export {default} from "approx-string-match";
}
