import {FileAttachment} from "observablehq:stdlib";
import type {ColumnTable} from "npm:arquero";

/** The larger tables for Arquero, from Arrow: an empty one has its columns, as `aq.from([])` has not. */

export const contactsFrame = () => frame(FileAttachment("../data/tables/contacts.arrow").arrayBuffer());
export const participantsFrame = () =>
  frame(FileAttachment("../data/tables/participants.arrow").arrayBuffer());
export const accountsFrame = () => frame(FileAttachment("../data/tables/accounts.arrow").arrayBuffer());
export const topicMentionsFrame = () =>
  frame(FileAttachment("../data/tables/topic_mentions.arrow").arrayBuffer());
export const statementsFrame = () => frame(FileAttachment("../data/tables/statements.arrow").arrayBuffer());
export const alignmentsFrame = () => frame(FileAttachment("../data/tables/alignments.arrow").arrayBuffer());
export const evidenceFrame = () => frame(FileAttachment("../data/tables/evidence.arrow").arrayBuffer());
export const mentionsFrame = () => frame(FileAttachment("../data/tables/mentions.arrow").arrayBuffer());

async function frame(bytes: Promise<ArrayBuffer>): Promise<ColumnTable> {
  const {fromArrow} = await import("npm:arquero");
  const [start] = new Uint8Array(await bytes);
  if (start === "{".charCodeAt(0))
    throw new Error((JSON.parse(new TextDecoder().decode(await bytes)) as {error: string}).error);
  return fromArrow(await bytes);
}
