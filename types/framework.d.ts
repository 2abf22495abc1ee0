/** The few internals of Framework that the build stands on; they hold for the pinned version only. */

declare module "@observablehq/framework/dist/config.js" {
  export interface Config {
    root: string;
    output: string;
  }
  export function normalizeConfig(spec: object): Config;
  export function setCurrentDate(date: Date): void;
}

declare module "@observablehq/framework/dist/build.js" {
  import type {Config} from "@observablehq/framework/dist/config.js";
  export class FileBuildEffects {
    constructor(output: string, cache: string, streams: {logger: object; output: object});
    prepare(): Promise<void>;
  }
  export function build(options: {config: Config}, effects: FileBuildEffects): Promise<void>;
}

declare module "@observablehq/framework/dist/loader.js" {
  export class LoaderResolver {
    getWatchPath(path: string): string | undefined;
    watchFiles(path: string, names: Iterable<string>, callback: (name: string) => void): Promise<unknown>;
  }
}

declare module "@observablehq/framework/dist/path.js" {
  /** Path from the site's root, of a name that a page at this path uses. */
  export function resolvePath(path: string, name: string): string;
}

declare module "@observablehq/framework/dist/preview.js" {
  import type {Server} from "node:http";
  export function preview(options: {
    hostname: string;
    port?: number;
    open: boolean;
    verbose: boolean;
  }): Promise<{server: Server}>;
}
