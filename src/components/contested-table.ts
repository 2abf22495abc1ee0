import type {Contact, Review} from "../../loaders/schema.ts";
import {groundsOf, headlinesOf, staying, type Ground, type Headline} from "./contested.js";
import {element, type Child} from "./element.js";
import {reviewLink} from "./links.js";
import type {Panel} from "./panel.js";
import {counted, spelled} from "./words.js";

/** How sure the headline numbers are: each as it is counted, and what of it stays. Every number opens its contacts. */

interface Tables {
  contacts: readonly Contact[];
  reported: readonly Contact[];
  review: readonly Review[];
}

interface Options {
  country: (code: string) => string;
  panel: Pick<Panel, "contacts">;
}

export function contestedTable({contacts, reported, review}: Tables, {country, panel}: Options): HTMLElement {
  const grounds = groundsOf(review);
  const rows = headlinesOf(contacts, reported, country);
  const [all] = rows;
  if (!all) return element("p", {}, "There is no contact yet, and so no number to doubt.");
  const columns: {name: string; id: string; without: Ground[]}[] = [
    {name: "As counted", id: "", without: []},
    ...grounds.map((ground) => ({name: ground.name, id: ground.id, without: [ground]})),
    {name: "All three", id: "uncontested", without: grounds},
  ];
  const head = ["", ...columns.map(({name}) => name)].map((name) =>
    name
      ? element("th", {scope: "col", role: "columnheader", class: "number"}, name)
      : element("td", {role: "cell"}),
  );
  const cell = (row: Headline, {name, id, without}: (typeof columns)[number]): HTMLElement => {
    const left = staying(row, without);
    const href = panel.contacts(
      [row.id, id].filter(Boolean).join("-"),
      `${row.name}: ${name.toLowerCase()}`,
      left,
    );
    const number: Child = left.length ? element("a", {href}, left.length) : "0";
    return element("td", {role: "cell", class: "number", "data-name": name}, number);
  };
  const body = rows.map((row) =>
    element("tr", {role: "row"}, [
      element("th", {scope: "row", role: "rowheader"}, row.name),
      columns.map((column) => cell(row, column)),
    ]),
  );
  return element("div", {}, [
    element("p", {}, contestedSentence(all, grounds)),
    element(
      "table",
      {class: "contested stacks", role: "table"},
      element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, head)),
      element("tbody", {role: "rowgroup"}, body),
    ),
    element("p", {class: "note"}, [
      "Read with confidence: the machine is more likely right than wrong in what it took for this contact, by its errors on hand-labelled articles, or a person has signed for it; ",
      element("a", {href: reviewLink()}, "the review"),
      " lists the others. A contact that falls out here need not be wrong.",
    ]),
  ]);
}

/** "Of 12 contacts, one is beyond contest; most fall out for being told by one article alone: ten." */
export function contestedSentence(all: Headline, grounds: readonly Ground[]): string {
  const left = staying(all, grounds).length;
  const lost = grounds.map((ground) => ({ground, n: all.contacts.length - staying(all, [ground]).length}));
  const [most] = lost.sort((a, b) => b.n - a.n);
  const beyond = `Of ${counted(all.contacts.length, "contact")}, ${spelled(left)} ${left === 1 ? "is" : "are"} beyond contest`;
  return most?.n
    ? `${beyond}. Most fall out because ${WHY[most.ground.id]}: ${spelled(most.n)}.`
    : `${beyond}.`;
}

const WHY: Record<Ground["id"], string> = {
  doubtful: "the machine is as likely wrong as right",
  "one-article": "one article alone tells of them",
  "no-day": "no text states their day",
};
