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
