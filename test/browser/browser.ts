/** Tests read with the browser that prints reports. */
export {ARGUMENTS, findBrowser} from "../../commands/browser.ts";
