// A worker thread knows JavaScript alone until tsx is registered in it.
import {register} from "tsx/esm/api";

register();
export default (await import("./thread.ts")).default;
