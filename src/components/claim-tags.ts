import type {Alignment, Evidence} from "../../loaders/schema.ts";
import {element} from "./element.js";
import {capital} from "./words.js";

const NOUNS = {claim: "claim", topic: "topic", date: "day", place: "place", format: "format"} as const;

/** What is contradicted or told, where it is no plain claim. */
export function tag({aspect, relation}: Alignment, evidence: Evidence | undefined): HTMLElement | null {
  const noun =
    evidence?.rule === "initiative" ? "who asked for it" : aspect === "claim" ? null : NOUNS[aspect];
  if (noun === null) return null;
  return element("span", {class: "tag"}, relation === "conflicting" ? `On ${article(noun)}` : capital(noun));
}

const article = (noun: string): string => (noun.startsWith("who") ? noun : `the ${noun}`);
