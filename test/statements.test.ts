import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readCodebook} from "../loaders/codebook.ts";
import {readDates} from "../loaders/dates/dates.ts";
import {readDocument} from "../loaders/documents.ts";
import {prepare} from "../loaders/knowledge.ts";
import {readMentions} from "../loaders/mentions/read.ts";
import type {Span} from "../loaders/span.ts";
import {readStatements} from "../loaders/statements/read.ts";

const knowledge = prepare(readCodebook("data/codebook"));
const read = (text: string) => {
  const document = readDocument("a", text);
  const mentions = readMentions(document, knowledge, null, readDates(document, null));
  return readStatements(document, mentions, knowledge.statements);
};

type Row = [source: string, cue: string, content: string];
const told = (text: string): Row[] => {
  const words = (spans: Span[]) => spans.map(({start, end}) => text.slice(start, end)).join(" … ");
  return read(text).map(({source, cue, content}) => [words(source), words(cue), words(content)]);
};
const spoken = (text: string) => read(text).map(({speaker, speakerName}) => speaker ?? speakerName);

describe("a transcript", () => {
  const [QUISPE, BERG] = ["President of Peru Rosa Quispe", "Foreign Minister of Iceland Anna Berg"];
  const text = [
    `${QUISPE}: Friends, welcome.`,
    "Our trade is growing. It has doubled.",
    `${BERG} (retranslated): Thank you.`,
    "Rosa Quispe: Let us begin.",
    "* * *",
    "The meeting went on behind closed doors.",
  ].join("\n\n");

  it("gives each paragraph to whoever took the floor last, until a line of marks", () => {
    expect(told(text)).toEqual([
      [QUISPE, ":", "Friends, welcome"],
      [QUISPE, ":", "Our trade is growing. It has doubled"],
      [BERG, ":", "Thank you"],
      ["Rosa Quispe", ":", "Let us begin"],
    ]);
    expect(read(text).every(({kind}) => kind === "direct")).toBe(true);
    expect(spoken(text)).toEqual(["quispe-rosa", "quispe-rosa", "ana-berg", "quispe-rosa"]);
  });

  it("is none where one name alone stands before a colon", () => {
    expect(
      told(`Rosa Quispe: a life\n\nShe was born by the sea.`).filter(([, cue]) => cue === ":").length,
    ).toBeLessThan(2);
  });

  it("still holds what its speakers say that others said", () => {
    const found = told(`${QUISPE}: The ministry said that trade had doubled.\n\n${BERG}: Thank you.`);
    expect(found).toContainEqual(["The ministry", "said", "that trade had doubled"]);
  });
});

describe("indirect speech", () => {
  const rows: [text: string, ...Row][] = [
    ["The minister said that trade had doubled.", "The minister", "said", "that trade had doubled"],
    ["Trade had doubled, the minister said.", "the minister", "said", "Trade had doubled"],
    ["According to the ministry, trade had doubled.", "the ministry", "According to", "trade had doubled"],
    ["Trade had doubled, according to the ministry.", "the ministry", "according to", "Trade had doubled"],
    ["The two sides noted the growth of trade.", "The two sides", "noted", "the growth of trade"],
    ["Kenya supports the reform of the Council.", "Kenya", "supports", "the reform of the Council"],
    [
      "Anna Keller, the head of the delegation, warned that time was short.",
      "Anna Keller, the head of the delegation",
      "warned",
      "that time was short",
    ],
    [
      "The ministry, in a statement, has repeatedly stressed that the border is open.",
      "The ministry",
      "has repeatedly stressed",
      "that the border is open",
    ],
    [
      "The envoy told reporters on Monday that the border would open.",
      "The envoy",
      "told",
      "that the border would open",
    ],
    [
      "The head of the delegation of Peru and both of his deputies believe that a deal is near.",
      "The head of the delegation of Peru and both of his deputies",
      "believe",
      "that a deal is near",
    ],
    [
      "Officials who attended the talks said the text was ready.",
      "Officials who attended the talks",
      "said",
      "the text was ready",
    ],
  ];
  it.each(rows)("%s", (text, ...row) => expect(told(text)).toEqual([row]));

  it("shares a subject between coordinated verbs", () => {
    expect(told("The president praised the agreement and called for more trade.")).toEqual([
      ["The president", "praised", "the agreement"],
      ["The president", "called for", "more trade"],
    ]);
  });

  it("gives a participle the subject of its clause", () => {
    expect(told("The envoy stressed the role of trade, adding that tariffs would fall.")).toEqual([
      ["The envoy", "stressed", "the role of trade"],
      ["The envoy", "adding", "that tariffs would fall"],
    ]);
  });

  it("splits a sentence in which two sources disagree", () => {
    expect(told("The minister said the road was open, but the mayor said the bridge was closed.")).toEqual([
      ["The minister", "said", "the road was open"],
      ["the mayor", "said", "the bridge was closed"],
    ]);
  });

  it("leaves the source empty where the words name none", () => {
    expect(told("It was emphasised that the talks would go on.")).toEqual([
      ["", "was emphasised", "that the talks would go on"],
    ]);
  });

  it("takes the sentence before for what was announced in it", () => {
    expect(told("The summit will be in May. The ministry announced this on Friday.")).toEqual([
      ["The ministry", "announced", "The summit will be in May"],
    ]);
  });

  it("resumes what an attribution interrupts", () => {
    expect(told("The road, the mayor said, would open in May.")).toEqual([
      ["the mayor", "said", "The road … would open in May"],
    ]);
  });
});

describe("what is no statement", () => {
  it.each([
    "The member states met in the capital.",
    "Strong support from the region helped.",
    "The reported losses were high.",
    "The United States won the match.",
    "Both sides should support each other.",
  ])("%s", (text) => expect(told(text)).toEqual([]));

  it("drops what a speaker says of their own words, and keeps whom they relay", () => {
    expect(told("The minister said that he believed in peace.")).toHaveLength(1);
    expect(told("The ministry noted that Wang Yi had stressed the need for peace.")).toHaveLength(2);
  });
});

describe("direct and mixed speech", () => {
  it("reads a quotation before, after and around its attribution", () => {
    expect(told("“We are ready,” said Anna Keller, a lawyer.")).toEqual([
      ["Anna Keller, a lawyer", "said", "“We are ready,”"],
    ]);
    expect(told('The envoy said: "We are ready."')).toEqual([["The envoy", "said", '"We are ready."']]);
    expect(told('"We are ready," he said, "and we will come."')).toEqual([
      ["he", "said", '"We are ready," … "and we will come."'],
    ]);
  });

  it("keeps a quotation of several sentences, and one that goes on after its attribution, as one statement", () => {
    expect(told("“We came. We saw,” the envoy said. “We are ready.” The meeting ended.")).toEqual([
      ["the envoy", "said", "“We came. We saw,” … “We are ready.”"],
    ]);
  });

  it("carries on over paragraphs that open without closing", () => {
    expect(told("“We came.\n\n“We saw,” the envoy said.")).toEqual([
      ["the envoy", "said", "“We came … “We saw,”"],
    ]);
  });

  it("does not give a quotation to the speaker before when another claims it", () => {
    const rows = told("“We came,” the envoy said.\n\n“We saw,” the minister said.");
    expect(rows.map(([source]) => source)).toEqual(["the envoy", "the minister"]);
  });

  it("tells direct from mixed and indirect", () => {
    const kinds = (text: string) => read(text).map(({kind}) => kind);
    expect(kinds("“We are ready,” the envoy said.")).toEqual(["direct"]);
    expect(kinds("The envoy said the plan was “quite ready” by then.")).toEqual(["mixed"]);
    expect(kinds("The envoy said the plan was ready.")).toEqual(["indirect"]);
  });

  it("reads two apostrophes and straight marks as quotation marks", () => {
    expect(told("''We are ready,'' the envoy said.")).toEqual([["the envoy", "said", "''We are ready,''"]]);
  });
});

describe("headlines and signatures", () => {
  it("takes the source after a dash or before a colon", () => {
    expect(told("Leaders to meet in spring — Indian Foreign Ministry\nThey will talk.")[0]).toEqual([
      "Indian Foreign Ministry",
      "—",
      "Leaders to meet in spring",
    ]);
    expect(told("Foreign Minister: Talks Will Resume in Spring\nNobody came.")[0]).toEqual([
      "Foreign Minister",
      ":",
      "Talks Will Resume in Spring",
    ]);
  });

  it("takes the name that signs a quotation", () => {
    expect(told("“A good year.” ― Anna Keller\n“A bad year.” ― Karl Brandt")).toEqual([
      ["Anna Keller", "―", "“A good year.”"],
      ["Karl Brandt", "―", "“A bad year.”"],
    ]);
  });
});

describe("speakers", () => {
  it("knows people, bodies and countries by what they are called", () => {
    expect(spoken("Chinese Foreign Minister Wang Yi said that trade grew.")).toEqual(["wang-yi"]);
    expect(spoken("China supports the plan.")).toEqual(["CHN"]);
  });

  it("lets a capital speak for its country", () => {
    expect(spoken("China grew. Beijing supports the plan.")).toEqual(["CHN"]);
  });

  it("finds whom a pronoun and a bare title mean", () => {
    const text =
      "Russian Foreign Minister Sergey Lavrov said that trade grew. He added that it was late. The minister stressed the role of Asia.";
    expect(spoken(text)).toEqual(["sergey-lavrov", "sergey-lavrov", "sergey-lavrov"]);
  });

  it("finds the body that an agency or a ministry means, outside other people's words", () => {
    const text =
      "The Russian Foreign Ministry said that talks were held. “The Chinese side thanked the hosts,” the ministry added.";
    const [first, second] = read(text);
    expect(first!.country).toBe("RUS");
    expect(second!.speaker).toBe(first!.speaker);
  });

  it("names both sides, and resolves several people to none of them", () => {
    expect(spoken("Both sides noted that trade grew.")).toEqual(["the sides"]);
    expect(read("Xi Jinping and Vladimir Putin noted that trade grew.")[0]!.speaker).toBeNull();
    expect(read("The top diplomats of Russia and China stressed the role of trade.")[0]!.speaker).toBeNull();
  });

  it("carries the stance of the cue", () => {
    expect(read("Kenya condemned the attack.")[0]!.stance).toBe("condemns");
  });
});

describe("any text", () => {
  const WORDS =
    "he said that the minister , . “ ” \" ' — : ( ) Lavrov and supports “We according to told \n\n Xi's it was noted by who adding";
  const text = fc.oneof(
    fc.string({unit: "binary", maxLength: 200}),
    fc.array(fc.constantFrom(...WORDS.split(" ")), {maxLength: 60}).map((words) => words.join(" ")),
  );

  it("has its fragments inside it, in order and apart, with content and cue never empty", () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const {source, cue, content} of read(written)) {
          expect(cue.length * content.length).toBeGreaterThan(0);
          for (const spans of [source, cue, content]) {
            spans.forEach(({start, end}, i) => {
              expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(written.length);
            });
          }
        }
      }),
      {numRuns: 300},
    );
  });

  it("is read the same twice", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(read(written)).toEqual(read(written));
      }),
    );
  });

  it("costs no more than its length asks", () => {
    const cost = (times: number) => {
      const document = readDocument("a", "he said that the minister said and ".repeat(times));
      const start = performance.now();
      readStatements(document, [], knowledge.statements);
      return performance.now() - start;
    };
    cost(500);
    expect(cost(4000)).toBeLessThan(60 * (cost(500) + 1));
  });
});
