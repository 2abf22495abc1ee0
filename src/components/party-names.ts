import type {Participant} from "../../loaders/schema.ts";
import {element, type Child} from "./element.js";
import {personLink} from "./links.js";

/** A name, with its page where there is one. */
export function partyName({person, name, country}: Participant): Child {
  const words = name ?? country ?? "unnamed";
  const href = person === null ? null : personLink(person);
  return href === null ? words : element("a", {href}, words);
}
