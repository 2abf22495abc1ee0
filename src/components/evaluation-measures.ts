import type {FigureRow} from "../../loaders/evaluate/report.ts";

/** The measures of the evaluation in the order and the words of the methods page. */

export interface Measure {
  group: string;
  name: string;
  label: string;
  /** what is right, where the label does not say it */
  meaning?: string;
}

export interface Section {
  title: string;
  meaning: string;
  measures: Measure[];
}

const measure = (group: string, name: string, label: string, meaning?: string): Measure => ({
  group,
  name,
  label,
  ...(meaning === undefined ? {} : {meaning}),
});

export const SECTIONS: Section[] = [
  {
    title: "Contacts",
    meaning: "Whether an article’s contacts are found, and nothing else is taken for one.",
    measures: [
      measure("contacts", "any", "Any contact"),
      measure("contacts", "main", "The article’s subject", "contacts that the article is about"),
      measure("contacts", "held", "Held"),
      measure("contacts", "planned", "Planned"),
      measure("contacts", "recalled", "Recalled", "told as background"),
    ],
  },
  {
    title: "Dates, people, places",
    meaning: "Over all contacts: what belongs to a missed contact is missed with it.",
    measures: [
      measure(
        "dates",
        "exact interval",
        "Date: exact interval",
        "first and last day, no wider and no narrower",
      ),
      measure(
        "dates",
        "day-level: first day",
        "Date: day-level",
        "the day on which it began, where the text gives one",
      ),
      measure("participants", "name and country", "Participants", "name and country both right"),
      measure("places", "place", "Place", "the town where it took place"),
    ],
  },
  {
    title: "One contact in several articles",
    meaning: "Whether accounts of the same contact become one row, and accounts of different ones do not.",
    measures: [
      measure(
        "identity across articles",
        "B³, of all accounts",
        "Accounts joined (B³)",
        "for the average account, how much of its group is right",
      ),
      measure(
        "identity across articles",
        "pairwise, of all accounts",
        "Accounts joined (pairwise)",
        "pairs of accounts that are one contact",
      ),
    ],
  },
  {
    title: "Topics",
    meaning: "Whether an article is filed under the topics under which a reader would file it.",
    measures: [
      measure("topics", "by article", "Topics of an article"),
      measure("topics", "by side, of pairs", "Topics by side", "which side of a contact tells of it"),
    ],
  },
  {
    title: "Speakers",
    meaning: "Whether the people to whom an article gives words or views are found, and nobody else.",
    measures: [
      measure("speakers", "people who speak, by article", "People who speak", "by article, however often"),
    ],
  },
  {
    title: "Statements",
    meaning:
      "Counted as in research on quotation (PolNeAR). Exact: the very same words. Overlap: word by word, so that a word too many does not spoil all.",
    measures: [
      measure(
        "statements",
        "found: half of the content alike",
        "Found",
        "at least half of the words said are the same",
      ),
      measure(
        "statements",
        "attributed: found, and the source right",
        "Attributed",
        "found, and given to the right source",
      ),
      measure("statements", "source, exact", "Source: exact"),
      measure("statements", "source, overlap in words", "Source: overlap"),
      measure("statements", "cue, exact", "Cue: exact", "the verb that attributes, such as “noted”"),
      measure("statements", "cue, overlap in words", "Cue: overlap"),
      measure("statements", "content, exact", "Content: exact"),
      measure("statements", "content, overlap in words", "Content: overlap"),
    ],
  },
  {
    title: "Comparison of two sides",
    meaning:
      "Claims that a reader held against each other. A claim is found where a row of its relation holds half of its words on each side that speaks; it counts against precision where it stands under another relation. Rows on sentences that were not labelled are not judged.",
    measures: [
      measure("comparison", "any labelled claim", "Any claim"),
      measure("comparison", "told by both", "Both say"),
      measure(
        "comparison",
        "told by the first side only",
        "Only the first says",
        "not mentioned by the second",
      ),
      measure("comparison", "told by the second side only", "Only the second says"),
      measure("comparison", "contradictions", "They contradict each other", "day, number, place, who asked"),
      measure("comparison", "topics by side, as compared", "Topics by side", "in the table of a comparison"),
    ],
  },
];

const FORMAT_NAMES: Record<string, string> = {
  visit: "Visits",
  talks: "Talks",
  meeting: "Meetings",
  consultations: "Consultations",
  "phone-call": "Telephone calls",
  "video-call": "Video calls",
  "multilateral-sidelines": "Meetings on the sidelines",
  letter: "Letters",
  reception: "Receptions",
};

/** Contacts by format, where there are any; few of each, so with wide intervals. */
export const FORMATS: Section = {
  title: "Contacts by format",
  meaning:
    "A contact counts where it is found and its format is right. There are few of each: mind the intervals.",
  measures: Object.entries(FORMAT_NAMES).map(([name, label]) => measure("contacts", name, label)),
};

/** Shares of what was found that is right, which have neither precision nor recall. */
export const SHARES: Section = {
  title: "Once a contact is found",
  meaning:
    "Of the contacts that are found, in how many the machine is right on each point; and of all articles, in how many on their side and day.",
  measures: [
    measure("on matched contacts", "status", "Status", "held, planned or recalled"),
    measure("on matched contacts", "main or not", "Subject or background"),
    measure("on matched contacts", "format", "Format"),
    measure(
      "on matched contacts",
      "date",
      "Date",
      "right by the rules of the labels, which let none stand where the text gives none",
    ),
    measure("on matched contacts", "place", "Place", "none, where the text gives none"),
    measure("articles", "side", "Side of the article"),
    measure("articles", "published", "Day of the article"),
  ],
};

export const SPLIT_NAMES: Record<FigureRow["split"], string> = {test: "held-out", dev: "development"};
