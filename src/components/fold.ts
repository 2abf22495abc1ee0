import {element} from "./element.js";

/** What is long and seldom read, behind a line that says what it is; print and search engines have it all the same. */
export const fold = (title: string, content: HTMLElement | HTMLElement[]): HTMLElement =>
  element("details", {}, element("summary", {}, title), content);
