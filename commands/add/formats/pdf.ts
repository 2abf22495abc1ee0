import {getDocumentProxy} from "unpdf";
import {draft, known, type Draft} from "../draft.ts";
import {collect, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {refusal} from "../refusal.ts";
import {linesOf, paragraphs, type Line, type Piece} from "./lines.ts";

/** The text of a PDF, its lines put together to paragraphs. What was scanned has none, and is refused. */
export async function readPdf(entry: Entry): Promise<Draft> {
  const pdf = await open(await collect(entry), entry.name);
  if (pdf.numPages > LIMITS.pages) throw refusal(`more than ${LIMITS.pages} pages`, entry.name);
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent();
    pages.push(linesOf(items.filter((item): item is Piece & typeof item => "str" in item)));
    page.cleanup();
  }
  const text = paragraphs(pages);
  if (!/\p{L}/u.test(text))
    throw refusal("no text in this pdf, only pictures; read it with ocr first", entry.name);
  const {title, notes} = await described(pdf);
  return draft(entry.name, text, {title}, notes);
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Buffer, name: string): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {isEvalSupported: false, verbosity: 0});
  } catch (error) {
    const locked = (error as Error).name === "PasswordException";
    throw refusal(locked ? "pdf is locked with a password" : "not a pdf that can be read", name);
  }
}

/** "Microsoft Word - draft3.docx", "untitled", "about:blank": programs call a document what they like. */
const NO_TITLE = /\.\w{2,4}$|^microsoft |^untitled|^about:|^https?:/i;

/** A PDF's title; the day on which it was made is no day of publication, and is only told. */
async function described(pdf: Pdf) {
  const {info} = (await pdf.getMetadata().catch(() => ({info: {}}))) as {info: Record<string, unknown>};
  const title = typeof info.Title === "string" && !NO_TITLE.test(info.Title.trim()) ? info.Title : null;
  const made = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(info.CreationDate ?? ""));
  const notes = made ? [`pdf was made on ${made.slice(1).join("-")}`] : [];
  return {title: known(title, "pdf title"), notes};
}
