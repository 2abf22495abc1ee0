import PostalMime, {type Email} from "postal-mime";
import {draft, known, type Draft} from "../draft.ts";
import {collect, type Entry} from "../entry.ts";
import {printable, refusal} from "../refusal.ts";
import {readPage} from "./html.ts";
import {plain} from "./markup.ts";

/** A mail: its subject, the day on which it was sent, and its text; or a page that a browser saved as one. */
export async function readMail(entry: Entry): Promise<Draft> {
  const mail = await PostalMime.parse(await collect(entry), {maxNestingDepth: 64}).catch(() => {
    throw refusal("not a mail that can be read", entry.name);
  });
  const header = (key: string) => mail.headers?.find((one) => one.key === key)?.value ?? null;
  const page = header("snapshot-content-location");
  if (page && mail.html) return readPage(mail.html, /^https?:/.test(page) ? page : null, entry.name);
  const text = mail.text?.trim() ? mail.text.replace(/\r\n/g, "\n") : plain(mail.html ?? "");
  if (!text.trim()) throw refusal("no text in this mail", entry.name);
  const facts = {
    title: known(subjectOf(mail), "subject"),
    published: known(header("date"), "date of the mail"),
  };
  const sender = mail.from?.address?.split("@")[1]?.toLowerCase() ?? null;
  return {...draft(entry.name, text, facts, notesOf(mail)), sender};
}

/** "Fwd: Re: Readout" is about the readout. */
const subjectOf = ({subject}: Email): string | undefined =>
  subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv)\s*:)+\s*/i, "");

function notesOf({from, attachments}: Email): string[] {
  const sender = from?.address ? [`mail from ${printable(from.address)}`] : [];
  const names = attachments.map(({filename}) => printable(filename ?? "without a name"));
  return [...sender, ...(names.length > 0 ? [`attachments not read: ${names.slice(0, 5).join(", ")}`] : [])];
}
