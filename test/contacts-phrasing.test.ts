import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";
import {told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["held: Anna Berg + Rosa Quispe"];

describe("two people are in contact", () => {
  it.each([
    ["a town stands inside the verb", `${QUISPE} came together in Lima with ${BERG} on Wednesday.`],
    ["one is the guest of the other", `${BERG} was the guest of ${QUISPE} in Lima on Wednesday.`],
    ["one is given a welcome", `${BERG} was given a warm welcome in Lima by ${QUISPE}.`],
    ["the call is what both had", `It followed up on the call that ${QUISPE} and ${BERG} had on Monday.`],
    [
      "the country's name stands before the office of one",
      "Talks in Lima between Rosa Quispe, secretary of Peru's Supreme Council, and US security adviser Anna Berg ended on Monday.",
    ],
    [
      "their cabinets sit together",
      `${QUISPE} and ${BERG} chaired a joint cabinet of both countries in Lima.`,
    ],
    ["what they reached is theirs", `It rests on the consensus of ${QUISPE} and ${BERG} reached in Lima.`],
    ["one has her visit with the other", `${QUISPE} had her visit with ${BERG} in Lima on Monday.`],
    [
      "an honorific has a mark of its own",
      `${QUISPE} hosted Foreign Minister Dato' Seri Anna Berg of Iceland on Tuesday.`,
    ],
    ["what they exchange is theirs", `${QUISPE} and ${BERG} exchanged their views on fish.`],
    ["one calls on the other out of courtesy", `${QUISPE} also paid courtesy calls on ${BERG}.`],
    [
      "one receives calls of congratulation from those of whom a list tells",
      `${QUISPE} received several congratulatory calls from ministers, including ${BERG}.`,
    ],
    [
      "the delegation comes from a party, and a later sentence says who led it",
      `${QUISPE} hosted a reception for a delegation from Iceland in Lima. The Icelandic delegation was led by Anna Berg.`,
    ],
    ["an adverb stands between the verb and its object", `${QUISPE} spoke today with ${BERG}.`],
    [
      "the day is told again between commas",
      `${QUISPE} received today, 18 April, the Foreign Minister of Iceland, Anna Berg.`,
    ],
    ["a house stands between commas", `${QUISPE} received, at the palace, ${BERG}.`],
    [
      "both take part in what two adjectives call their countries'",
      `Peruvian-Icelandic consultations with the participation of ${QUISPE} and ${BERG} took place in Lima.`,
    ],
    ["the guest is the subject of a passive", `${BERG} was received at the Foreign Ministry by ${QUISPE}.`],
    ["the counterpart opens the sentence", `With ${BERG}, ${QUISPE} also had a meeting in Lima.`],
    [
      "a pronoun stands for the other",
      `At the request of ${BERG}, ${QUISPE} had a meeting with her in Lima.`,
    ],
    [
      "they are paired by what one heard from the other",
      `${QUISPE} heard plain words from her counterpart, ${BERG}, when they met in Lima.`,
    ],
    [
      "the genitive of a country stands before a name",
      `Peru's Rosa Quispe met Iceland's Anna Berg. ${QUISPE} and ${BERG} signed nothing.`,
    ],

    [
      "a relative clause comes between",
      `${QUISPE}, who is in Lima for the session of the committee, met with ${BERG}.`,
    ],
    [
      "the scrape puts the words in disorder",
      `Between ${QUISPE} and ${BERG} on Monday took place the telephone talk.`,
    ],
    [
      "what they did is told beside where they were",
      `${QUISPE} thanked ${BERG} for the fish during their conversation in Lima.`,
    ],
    [
      "a letter or two of a name is wrong in one place",
      `${QUISPE} met with ${BERG} in Lima. Later Berg flew home.`,
    ],
    ["others are named in passing", `${QUISPE} is in Lima, where she has met, among others, ${BERG}.`],
    [
      "the host receives him who was told of before",
      `${BERG} arrived in Lima on Monday. ${QUISPE} received her at the Foreign Ministry.`,
    ],
    [
      "what they discussed is the subject, and who did stands behind",
      `Fishing rights were discussed with ${BERG} by ${QUISPE}.`,
    ],
    ["talks are held by one of them", `Talks with ${BERG} were held by ${QUISPE} in Lima.`],
    [
      "between leads to both, though a verb follows",
      `A telephone conversation between ${QUISPE} and ${BERG} took place on Monday.`,
    ],
    [
      "an acronym stands behind the noun",
      `Bilateral Political Consultations (BPC) between ${QUISPE} and ${BERG} were held in Lima.`,
    ],
    [
      "the one is listed among officials",
      `During a visit to Reykjavik, ${QUISPE} held meetings with senior officials, including ${BERG}.`,
    ],
    [
      "one hands over credentials",
      `${QUISPE} was handed a copy of her credentials by the Icelandic Ambassador to Peru Anna Berg.`,
    ],
    ["one is summoned", `${QUISPE} summoned Icelandic Ambassador Anna Berg on Monday.`],
    [
      "each leads a delegation, as later sentences tell",
      "Consultations between Peru and Iceland were held in Lima on Monday. The Peruvian delegation was led by Foreign Minister Rosa Quispe while the Icelandic side was headed by Foreign Minister Anna Berg.",
    ],
    ["a delegation stands for who heads it", `${QUISPE} has received a delegation headed by ${BERG}.`],
    [
      "a noun before the noun has offices of its own",
      `${QUISPE} and ${BERG} held the Peru-Iceland Foreign Minister-Foreign Minister Dialogue in Lima.`,
    ],
    [
      "an editor adds the given name in brackets",
      `${QUISPE} had a telephone conversation with ${BERG}. "She called Foreign Minister [Anna] Berg," a spokesman said.`,
    ],
    [
      "a full name comes again without its title",
      `${QUISPE} is at home. The ministry said that Rosa Quispe met ${BERG} on Monday.`,
    ],
    [
      "the one speaks in the first person",
      `"I met Icelandic Foreign Minister Anna Berg in Lima," ${QUISPE} said.`,
    ],
    [
      "an office speaks of its minister",
      `Peruvian Foreign Minister Rosa Quispe's office said that she met ${BERG} on Monday.`,
    ],
    [
      "the speaker calls the other by an office of the house",
      `"I had a very good conversation with my Icelandic counterpart Anna Berg in Lima," ${QUISPE} said.`,
    ],
    ["they saw each other", `${QUISPE} and ${BERG} saw each other in Lima.`],
    ["they were on the telephone", `${QUISPE} was on the telephone on Monday with ${BERG}.`],
    ["a clause behind the noun says whose it was", `The talks that ${QUISPE} had with ${BERG} were frank.`],
    [
      "it was the first that one has had with the other",
      `Monday's telephone talks were the first that ${QUISPE} has had with ${BERG}.`,
    ],
    ["a participle opens the sentence", `Receiving ${QUISPE} on Monday, ${BERG} said that she liked fish.`],
    ["a gerund opens the sentence", `Meeting ${QUISPE} on Monday, ${BERG} said that she liked fish.`],
    ["they had an exchange", `${QUISPE} had had a fruitful exchange with ${BERG}.`],
    [
      "one comes as the guest of the other",
      `${BERG} arrived in Lima as the guest of Foreign Minister Rosa Quispe.`,
    ],
    ["only the medium tells of it", `${QUISPE} and ${BERG} affirmed by telephone that ties were good.`],
    ["the medium stands in front", `By telephone, ${QUISPE} and ${BERG} considered the price of fish.`],
    [
      "one has the other on the phone",
      `${QUISPE}, who on Monday had ${BERG} on the phone for an hour, was glad.`,
    ],
    ["one tells the other by name", `${QUISPE} told ${BERG} that Lima was ready.`],
    ["one is with the other", `${QUISPE} was with ${BERG} at the palace in Lima on Thursday.`],
    ["both are in one place together", `${QUISPE} and ${BERG} were together in Lima on Thursday.`],
    ["one attends a dinner given by the other", `${BERG} attended a dinner hosted by ${QUISPE}.`],
    ["they came together", `In Lima ${QUISPE} first came together with ${BERG}.`],
    ["they negotiated", `${QUISPE} negotiated with ${BERG} in Lima.`],
    [
      "a commission is theirs together",
      `${QUISPE} co-hosted the chairmen's meeting of the commission in Lima, together with ${BERG}.`,
    ],
    [
      "one stands at the head of a delegation",
      `A delegation with ${QUISPE} at the head negotiated with ${BERG}.`,
    ],
    [
      "both chair, with ranks before their names",
      "The third dialogue was held in Lima under the chair of Peruvian Foreign Minister Sen. Lt. Gen. Rosa Quispe and Icelandic Foreign Minister Anna Berg.",
    ],
    [
      "the office alone names who did it",
      `Peruvian Foreign Minister Rosa Quispe is in Reykjavik. During the visit, Foreign Minister called on ${BERG}.`,
    ],
    [
      "a clause begins behind an office",
      `After her meeting with the Icelandic Foreign Minister, Quispe said nothing. ${QUISPE} and Anna Berg, the Icelandic Foreign Minister, are old friends.`,
    ],
    ["they had dinner", `${QUISPE} and ${BERG} had dinner together in Lima.`],
    [
      "a session is told by who chaired it",
      `A session of the commission co-chaired by ${QUISPE} and ${BERG} took place in Lima.`,
    ],
    [
      "each heads a delegation, and one verb holds for both",
      "Foreign Minister Rosa Quispe heads the Peruvian delegation and Foreign Minister Anna Berg the Icelandic delegation.",
    ],
    [
      "two countries before the noun only describe it",
      `${QUISPE} held the tenth Peru-Iceland consultation with ${BERG} on Monday.`,
    ],
    [
      "a clause that as opens tells of both",
      `The accord came as ${QUISPE} and ${BERG} co-chaired talks in Lima.`,
    ],
  ])("where %s", (_, text) => expect(told(text)).toEqual(BOTH));
});

describe("each counterpart is a contact of its own", () => {
  it.each([
    [
      `${QUISPE} met with her counterparts from Iceland and Nigeria on the margins of the forum.`,
      ["held: ISL + Rosa Quispe", "held: NGA + Rosa Quispe"],
    ],
    [
      `President Inti Huaman of Peru received separately the Ambassadors of Iceland and of Nigeria.`,
      ["held: ISL + Inti Huaman", "held: Inti Huaman + NGA"],
    ],
    [
      `${QUISPE} will meet Iceland's President Jon Arnason, Foreign Minister Anna Berg, Minister of Fisheries Eva Dahl and Defence Minister Leif Holm. Icelandic Foreign Minister Anna Berg is new.`,
      [
        "planned: Anna Berg + Rosa Quispe",
        "planned: Eva Dahl + Rosa Quispe",
        "planned: Jon Arnason + Rosa Quispe",
        "planned: Leif Holm + Rosa Quispe",
      ],
    ],
    [
      `${QUISPE} paid calls here on ${BERG} and on Nigerian Foreign Minister Tunde Okafor.`,
      ["held: Anna Berg + Rosa Quispe", "held: Rosa Quispe + Tunde Okafor"],
    ],
    [
      `${QUISPE} met ${BERG}. Nigerian President Ade Bello will welcome Norwegian President Nils Dahl, and the two presidents will have an important meeting.`,
      ["held: Anna Berg + Rosa Quispe", "planned: Ade Bello + Nils Dahl"],
    ],
    [
      `${QUISPE} held talks with her counterparts from Iceland and Nigeria, Anna Berg and Tunde Okafor, respectively.`,
      ["held: Anna Berg + Rosa Quispe", "held: Rosa Quispe + Tunde Okafor"],
    ],
    [
      `${QUISPE} will visit Iceland, Nigeria and Norway next month.`,
      ["planned: ISL + Rosa Quispe", "planned: NGA + Rosa Quispe", "planned: NOR + Rosa Quispe"],
    ],
    [
      `On Tuesday ${QUISPE} met with ${BERG} in Lima and later with Nigerian Foreign Minister Tunde Okafor in Cusco.`,
      ["held: Anna Berg + Rosa Quispe", "held: Rosa Quispe + Tunde Okafor"],
    ],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));

  it("and a visit recalled in a call is no part of the call", () => {
    const text = `${QUISPE} thanked ${BERG} in a phone call. She recalled the visit of Minister Berg to Peru.`;
    expect(told(text)).toEqual(["held: Anna Berg + PER", "held: Anna Berg + Rosa Quispe"]);
  });
  it("and so is a visit of another month, told in the sentence of a reception", () => {
    const text = `On Tuesday ${QUISPE} welcomed ${BERG} to Lima, and spoke of how she had visited Iceland in March 2023.`;
    expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe", "held: ISL + Rosa Quispe"]);
  });

  it("but one call with several is one", () => {
    const text = `${QUISPE} had a phone call with ${BERG} and Nigerian Foreign Minister Tunde Okafor.`;
    expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe + Tunde Okafor"]);
  });
});

it("the country in brackets after a name is that person's", () =>
  expect(told(`${QUISPE} met in Lima with Special Envoy Anna Berg (Iceland).`)).toEqual(BOTH));

describe("a visit", () => {
  it.each([
    `Lima praised the trip that ${QUISPE} recently made to Iceland.`,
    `${QUISPE} returned on Monday from a tour of Iceland.`,
    `The journey ${QUISPE} made to Iceland was long.`,
  ])("is of whom the clause behind it names: %s", (text) =>
    expect(told(text)).toEqual(["held: ISL + Rosa Quispe"]),
  );
});

describe("their last meeting", () => {
  it("is another than the one told just before", () => {
    const text = `${QUISPE} will meet ${BERG} on Friday. Their last meeting was in December, in Cusco.`;
    expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe", "planned: Anna Berg + Rosa Quispe"]);
  });
  it("is not told where only the length of this one is", () => {
    expect(told(`${QUISPE} met ${BERG} on Monday. Their meeting lasted an hour.`)).toEqual(BOTH);
  });
});

describe("each counterpart", () => {
  const OKAFOR = "Nigerian Foreign Minister Tunde Okafor";
  it("who rang one person made a call of their own", () =>
    expect(told(`${QUISPE} and ${OKAFOR} called ${BERG} on Monday.`)).toEqual([
      "held: Anna Berg + Rosa Quispe",
      "held: Anna Berg + Tunde Okafor",
    ]));
  it("sits in one meeting where one meeting is told", () =>
    expect(told(`${QUISPE} will chair a meeting on fishing with ${BERG} and ${OKAFOR}.`)).toEqual([
      "planned: Anna Berg + Rosa Quispe + Tunde Okafor",
    ]));
  it("of talks is a contact of their own", () =>
    expect(told(`${QUISPE} held separate talks with ${BERG} and ${OKAFOR}.`)).toEqual([
      "held: Anna Berg + Rosa Quispe",
      "held: Rosa Quispe + Tunde Okafor",
    ]));
  it("of ministers named by their countries is theirs together", () =>
    expect(
      told(
        `The foreign ministers of Peru, Iceland and Norway travelled to Abuja, where they met with ${OKAFOR}.`,
      ),
    ).toEqual(["held: ISL + NOR + PER + Tunde Okafor"]));
});

describe("who sat with them", () => {
  it.each([
    `${QUISPE} met ${BERG}. Peruvian Interior Minister Luis Soto was also present in the meeting.`,
    `${QUISPE} met ${BERG}. Peruvian Interior Minister Luis Soto also took part in it.`,
    `${QUISPE} met ${BERG}. Also at the meeting were Peruvian Interior Minister Luis Soto and others.`,
    `Talks between Peru and Iceland began in the presence of ${QUISPE} and Peruvian Interior Minister Luis Soto, together with ${BERG}.`,
  ])("%s", (text) => expect(told(text)).toEqual(["held: Anna Berg + Luis Soto + Rosa Quispe"]));
});

describe("what is yet to come", () => {
  it.each([
    [
      "stands in the present tense of a clause under one that looks ahead",
      `Fishing will be on the table when ${QUISPE} has talks with ${BERG} in Lima.`,
    ],
    [
      "is told by a verb that carries its noun",
      `${QUISPE} will host ${BERG} in the nineteenth round of annual strategic security consultations.`,
    ],
    [
      "is co-chaired",
      `${QUISPE} will co-chair the 16th Peru-Iceland strategic security consultation with ${BERG}.`,
    ],
    ["is agreed on", `${QUISPE} and ${BERG} have agreed on a meeting.`],
    ["is a passive that looks ahead", `${BERG} will be hosted by ${QUISPE} in Lima.`],
    ["is a passive with an adverb in it", `${BERG} will be warmly welcomed by ${QUISPE} in Lima.`],
    [
      "is a visit with whoever asked for it",
      `At the invitation of ${QUISPE}, ${BERG}, a member of the party's board, will go to Peru on May 2.`,
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual(["planned: Anna Berg + Rosa Quispe"]));

  it("is over where it was planned and then held", () =>
    expect(told(`${QUISPE} held planned consultations with ${BERG}.`)).toEqual(BOTH));
  it("is over where a visit had it for its purpose", () =>
    expect(told(`${QUISPE} had visited Iceland in March to meet ${BERG}.`)).toEqual(BOTH));
});

describe("a verb and a noun tell of it", () => {
  it.each([
    ["one pays the other a call", `${BERG} paid ${QUISPE} a courtesy call on Tuesday.`],
    ["one grants the other an audience", `${QUISPE} granted ${BERG} a farewell audience.`],
    [
      "one tells a visiting other",
      `${QUISPE} told visiting ${BERG} that fish mattered. Quispe told reporters so.`,
    ],
    ["one is a guest of the other", `${BERG} was guest at a reception by ${QUISPE} on Tuesday.`],
    ["a day parts the passive", `${BERG} was on Tuesday given a reception in Lima by ${QUISPE}.`],
    ["one was in conversation with the other", `${QUISPE} was in conversation with ${BERG} on Tuesday.`],
    [
      "a country is what they spoke of",
      `${QUISPE} spoke by phone with ${BERG}, with Norway as the main subject.`,
    ],
    ["a call is received", `A telephone call from ${BERG} was received by ${QUISPE} on Tuesday.`],
    [
      "a clause about the noun says who told whom",
      `The news came after a tense telephone conversation on Tuesday, in which ${BERG} warned ${QUISPE} about the fish.`,
    ],
    ["the counterpart opens the sentence", `With ${BERG}, ${QUISPE} went over the whole range of relations.`],
  ])("where %s", (_, text) => expect(told(text)).toEqual(BOTH));
});

describe("the visitor", () => {
  it.each([
    [
      "is whoever came to the country of the host",
      `${BERG} landed in Lima on Monday. In the evening the visitor was received by ${QUISPE}.`,
      BOTH,
    ],
    [
      "may be called a guest",
      `${BERG} is in Lima for the fair. ${QUISPE} will receive the guest minister on Friday.`,
      ["planned: Anna Berg + Rosa Quispe"],
    ],
    [
      "goes on to the next from an audience",
      `${QUISPE} granted ${BERG} an audience. A meeting with Nigerian Foreign Minister Tunde Okafor is also foreseen.`,
      ["held: Anna Berg + Rosa Quispe", "planned: Anna Berg + Tunde Okafor"],
    ],
  ])("%s", (_, text, contacts) => expect(told(text)).toEqual(contacts));
});

describe("nobody is in contact", () => {
  it.each([
    [
      "those whom one person met",
      `Among those whom he met in Lima were ${BERG} and Nigerian Foreign Minister Tunde Okafor.`,
    ],
    [
      "officials who are only spoken of",
      `${QUISPE} discussed what Icelandic officials had written in the papers.`,
    ],
    [
      "an ambassador who takes up a post",
      "The new Icelandic Ambassador to Peru Anna Berg has arrived in Lima.",
    ],
    [
      "people who may visit their families",
      `President Inti Huaman of Peru made it easier for students to visit relatives in Iceland.`,
    ],
    [
      "two countries whose talks somebody helps to hold",
      `${QUISPE} praised the work on the holding of Nigerian-Icelandic talks.`,
    ],
    [
      "one kept from coming",
      `Rain kept ${QUISPE} from travelling to Iceland, where talks should not be held anyway.`,
    ],
    [
      "a country that what was said at talks is about",
      `${QUISPE} said the three-way talks dwelt on how each country stands with Iceland.`,
    ],
    [
      "the two told of before, where the sentence names another",
      `${QUISPE} and ${BERG} are ministers. The date was disclosed by Nigerian Foreign Minister Tunde Okafor when the two met.`,
    ],
    ["those who have not met", `${QUISPE} and ${BERG} have not met.`],
    [
      "those of whom it will be the first time",
      `${QUISPE} admires ${BERG}. It will be the first time they have met.`,
    ],
    ["one asked to come", `${QUISPE} asked ${BERG} to come to Peru before the year was out.`],
    ["those whose troubles call for something", `${QUISPE} and ${BERG} think that storms call for harbours.`],
    [
      "one thanked for a part in a gathering",
      `${QUISPE} thanked ${BERG} for the part she took in the summit of the fishing nations.`,
    ],
    ["those who look forward to it", `${QUISPE} said that she looked forward to visiting Iceland.`],
    ["a ministry that is told", `${QUISPE} told the Icelandic ministers that Lima was ready.`],
    ["those who only wish to", `${QUISPE} wishes to meet ${BERG} before long.`],
    [
      "one who speaks of the summit of an organisation",
      `${QUISPE} and ${BERG} disagree about the summit of the United Nations.`,
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));
});

describe("what is off", () => {
  it("is not also planned", () => {
    const text = `${QUISPE} was scheduled to visit Iceland in May. Quispe has now put off her visit to Iceland.`;
    expect(told(text).filter((contact) => contact.startsWith("planned"))).toEqual([]);
  });
});

describe("the day of a contact", () => {
  const days = (text: string) =>
    tablesOf(read(text, {published: "2024-04-18"})).contacts.map(({date_start}) => date_start);

  it("stands in a later sentence that takes it up", () =>
    expect(days(`${QUISPE} met with ${BERG}. The meeting took place in Lima on Tuesday.`)).toEqual([
      "2024-04-16",
    ]));
  it("is that of the contact before which it is told", () => {
    const text = `${QUISPE} held talks with ${BERG} in Lima on Tuesday. Before the talks, President Inti Huaman of Peru received Berg.`;
    expect(days(text)).toEqual(["2024-04-16", "2024-04-16"]);
  });
  it("is the one that the news speaks of, where it has none of its own", () =>
    expect(
      days(`${QUISPE} has met with ${BERG}. She told reporters on Wednesday that it went well.`),
    ).toEqual(["2024-04-17"]));
  it("is a deadline of which a visit comes short", () =>
    expect(days(`${QUISPE} will travel to Iceland before the end of the year.`)).toEqual(["2024-01-01"]));
  it("is not the hour that stands before it", () =>
    expect(
      days(`${QUISPE} had a telephone conversation with ${BERG} between 19:20 and 19:45 on April 16.`),
    ).toEqual(["2024-04-16"]));
  it("is a week to come, where a Sunday tells of this week", () =>
    expect(
      tablesOf(read(`${QUISPE} will hold talks with ${BERG} this week.`, {published: "2024-04-14"}))
        .contacts[0]!.date_start,
    ).toBe("2024-04-15"));
  it("is not that of the dateline", () =>
    expect(days(`LIMA, April 18. /ANP/. ${QUISPE} has met with ${BERG}.`)).toEqual([null]));
  it("is not that of an agreement reached long before", () =>
    expect(
      days(
        `${QUISPE} and ${BERG} discussed the accords that were reached during the summit in December 2019.`,
      ),
    ).toContain(null));
});

describe("the place of a contact", () => {
  const places = (text: string) => tablesOf(read(text)).contacts.map(({place}) => place);

  it("is the town of the dateline where the text says here", () =>
    expect(places(`LIMA, April 18. /ANP/. ${QUISPE} met with ${BERG} here on Monday.`)).toEqual(["Lima"]));
  it("is not where others had agreed on something", () =>
    expect(
      places(
        `${QUISPE} met with ${BERG} to follow through on understandings reached by the presidents in Reykjavik.`,
      ),
    ).toEqual([null]));
});

describe("one article tells of two contacts of the same two", () => {
  it("where they met at a gathering and had been on the telephone before", () => {
    const accounts = read(
      `${QUISPE} met ${BERG} on the margins of the fish forum in Lima on Tuesday. Before that, Quispe had spoken with Berg by phone.`,
    ).accounts;
    expect(accounts.map(({format}) => format)).toEqual(["multilateral-sidelines", "phone-call"]);
  });
});

describe("a role without a name", () => {
  const who = (text: string) => told(text).join("; ");

  it("is of whom the text gave the same title", () =>
    expect(
      who(
        `External Affairs Minister Rosa Quispe of Peru met Nigerian Foreign Minister Tunde Okafor. The Minister of External Affairs also met ${BERG}.`,
      ),
    ).toContain("Anna Berg + Rosa Quispe"));
  it("leads a province for its country", () =>
    expect(who("The governor of Hokkaido Prefecture met Peruvian Foreign Minister Rosa Quispe.")).toBe(
      "held: JPN + Rosa Quispe",
    ));
  it("is of who held the office on the day", () =>
    expect(
      who(
        "The Prime Minister met Peruvian Foreign Minister Rosa Quispe in London, Britain and Peru said. The UK is pleased.",
      ),
    ).toBe("held: Rishi Sunak + Rosa Quispe"));
  it("is not the one whom it met", () =>
    expect(
      who(
        "President Inti Huaman of Peru is content. The President's meeting with Icelandic President Jon Arnason took place in Lima.",
      ),
    ).toBe("held: Inti Huaman + Jon Arnason"));
  it("of one portfolio is no other minister", () =>
    expect(who("The Icelandic minister of fisheries met Peruvian Foreign Minister Rosa Quispe.")).toBe(
      "held: ISL + Rosa Quispe",
    ));
});

it("whoever sends a letter is not he of whom the text goes on", () =>
  expect(
    told(
      "King Juan Rey of Peru received Icelandic Minister Anna Berg, who handed him a letter from King Olaf Lund of Norway. The King also received Foreign Minister Jon Dahl of Chile.",
    ),
  ).toEqual(["held: Anna Berg + Juan Rey", "held: Jon Dahl + Juan Rey"]));

it("whoever speaks during her meeting with another is not whom she praised before", () =>
  expect(
    told(
      `${QUISPE} held meetings on Tuesday. At a meeting with ${BERG}, Ms Quispe congratulated Ms Berg on her appointment. During her meeting with Norwegian Foreign Minister Olga Lund, Ms Quispe spoke of fish.`,
    ),
  ).toEqual([...BOTH, "held: Olga Lund + Rosa Quispe"]));

it("a conversation that opens a sentence is one between those who are named", () =>
  expect(told(`During her conversation with ${BERG}, ${QUISPE} spoke of fish.`)).toEqual(BOTH));
