import {expect, it} from "vitest";
import {read} from "./reader.ts";

/** Who was in contact, where several sentences, lists and delegations tell it; published on Wednesday 10 May 2023. */

const ANA = "Peruvian Foreign Minister Ana Rey";
const JON = "Icelandic Prime Minister Jon Jonsson";

const told = (text: string): string[] =>
  read(text.replaceAll("{A}", ANA).replaceAll("{B}", JON), {published: "2023-05-10"})
    .accounts.map(
      ({status, participants}) =>
        `${status} ${participants
          .map(({name}) => name ?? "?")
          .sort(nameless)
          .join("+")}`,
    )
    .sort();

const nameless = (a: string, b: string): number => Number(a === "?") - Number(b === "?") || (a < b ? -1 : 1);

it.each<[string, string[]]>([
  [
    "General Juan Rey, Peru's army chief, was on a visit to Nepal from 2 to 5 May. While there he met Nepal's President Maya Devi Thapa, Prime Minister Ram Sharma, Defence Minister Hari Pokh and the Chief of the Nepali Army, General Bimal Rana.",
    [
      "held Bimal Rana+Juan Rey",
      "held Hari Pokh+Juan Rey",
      "held Juan Rey+Maya Devi Thapa",
      "held Juan Rey+Ram Sharma",
    ],
  ],
  [
    "{A} arrived in Reykjavik at the start of an official visit to Iceland. During her stay, Ana Rey and {B} will discuss trade and look on as papers are signed.",
    ["planned Ana Rey+Jon Jonsson"],
  ],
  [
    "REYKJAVIK, May 8 (Agency) - {A} is to take part in a round of consultations with {B}. At his invitation Ana Rey will be in Iceland on May 14.",
    ["planned Ana Rey+Jon Jonsson"],
  ],
  ["When she was visiting Iceland in March, {A} praised its fish.", ["held Ana Rey+?"]],
  ["While visiting Iceland in March, {A} praised its fish.", ["held Ana Rey+?"]],
  [
    "{A} likes fish. When she arrived in Reykjavik on Monday, {B} received her.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  ['{A} sat down with her "dear friend" {B} in Lima.', ["held Ana Rey+Jon Jonsson"]],
  ["{A} hosts old friend {B} in Lima.", ["held Ana Rey+Jon Jonsson"]],
  ["{A} praised fish. {B} met her in Lima.", ["held Ana Rey+Jon Jonsson"]],
  ["{A} talked Norway with {B} in Lima.", ["held Ana Rey+Jon Jonsson"]],
  [
    "Scheduled in Oslo are a meeting of {A} with {B}, head of the fleet, and talks with Norwegian Prime Minister Ola Berg.",
    ["planned Ana Rey+Jon Jonsson", "planned Ana Rey+Ola Berg"],
  ],
  [
    "On the agenda are a meeting of {A} with {B} and talks with Norwegian Prime Minister Ola Berg.",
    ["planned Ana Rey+Jon Jonsson", "planned Ana Rey+Ola Berg"],
  ],
  ["{A} said so while talking over phone to {B}.", ["held Ana Rey+Jon Jonsson"]],
  [
    "This week's talks by video call between {A} and {B} are going to deepen trust.",
    ["planned Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} arrived in Reykjavik on Monday. She held talks with {B} and was received by Icelandic President Gudni Olafsson.",
    ["held Ana Rey+Gudni Olafsson", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} is in Reykjavik. During her stay she met {B}, Icelandic Energy Minister Hanna Geir and members of parliament.",
    ["held Ana Rey+Hanna Geir", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday. On Tuesday she met Icelandic President Gudni Olafsson.",
    ["held Ana Rey+Gudni Olafsson", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday. The minister also met Icelandic President Gudni Olafsson.",
    ["held Ana Rey+Gudni Olafsson", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday. Rey then met Icelandic President Gudni Olafsson.",
    ["held Ana Rey+Gudni Olafsson", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday. Later that day, the Peruvian minister met Icelandic President Gudni Olafsson.",
    ["held Ana Rey+Gudni Olafsson", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday. In addition, talks were held with Icelandic President Gudni Olafsson.",
    ["held Ana Rey+Gudni Olafsson", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{B} met {A} in Reykjavik on Monday. He told her that trade was growing. The two agreed to meet again.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "{B} met {A} in Reykjavik on Monday. The Prime Minister thanked his guest. The talks lasted two hours.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "{B} met {A} in Reykjavik on Monday. During the meeting, the sides discussed fisheries. The leaders also spoke of trade. Both sides praised the talks.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "Foreign Minister Ana Rey met Prime Minister Jon Jonsson of Iceland on Monday, the Peruvian Foreign Ministry said.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "Foreign Minister Ana Rey received the Prime Minister of Iceland, Jon Jonsson, at the Torre Tagle palace in Lima on Monday, the Ministry of Foreign Affairs of Peru reported.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "LIMA, May 8 (Andina). Foreign Minister Ana Rey received Icelandic Prime Minister Jon Jonsson on Monday.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "The two countries' top diplomats met in Oslo on Monday. Peru was represented by Foreign Minister Ana Rey and Iceland by Foreign Minister Jon Jonsson.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "A meeting of the Peruvian-Icelandic commission was held in Oslo on Monday. It was co-chaired by Peruvian Trade Minister Ana Rey and Icelandic Trade Minister Jon Jonsson.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "The third session of the Peru-Iceland joint commission took place in Oslo on Monday under the chairmanship of Peruvian Trade Minister Ana Rey and Icelandic Trade Minister Jon Jonsson.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "On Monday, Deputy Foreign Minister of Peru Ana Rey held consultations with State Secretary of the Foreign Ministry of Iceland Jon Jonsson.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  ['"I had a very good meeting with {B}," {A} wrote on X on Monday.', ["held Ana Rey+Jon Jonsson"]],
  [
    "{A} has been to Iceland, where she met {B} on Monday, and will go on to Norway.",
    ["held Ana Rey+Jon Jonsson", "planned Ana Rey+?"],
  ],
  [
    "Having met {B} in Reykjavik, {A} flew to Oslo on Tuesday to meet Norwegian Prime Minister Ola Berg.",
    ["held Ana Rey+Jon Jonsson", "held Ana Rey+Ola Berg"],
  ],
  [
    "{A} met the presidents of Iceland and Norway, Jon Jonsson and Ola Berg, in Oslo on Monday.",
    ["held Ana Rey+Jon Jonsson", "held Ana Rey+Ola Berg"],
  ],
  [
    "{A} held bilateral meetings in Oslo on Monday with, among others, {B} and Norwegian Prime Minister Ola Berg.",
    ["held Ana Rey+Jon Jonsson", "held Ana Rey+Ola Berg"],
  ],
  [
    "{A} met {B} in Oslo on Monday.\n\n{A} and {B} last met in Lima in March.",
    ["held Ana Rey+Jon Jonsson", "recalled Ana Rey+Jon Jonsson"],
  ],
  [
    "Rey to meet Jonsson on Friday\n\n{A} met Norwegian Prime Minister Ola Berg on Tuesday. She will meet {B} on Friday.",
    ["held Ana Rey+Ola Berg", "planned Ana Rey+Jon Jonsson"],
  ],
  ["Rey to meet Jonsson in Lima on Monday\n\n{A} met {B} in Lima on Monday.", ["held Ana Rey+Jon Jonsson"]],
  [
    "{A} will have a phone conversation with {B} this week. They are going to talk over fish.",
    ["planned Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} in Lima on Monday, as a sequel to Peruvian President Luis Paz's conversation with Icelandic President Gudni Olafsson on May 2. While Rey was accompanied by Deputy Minister Juan Perez, Jonsson was accompanied by Icelandic Ambassador Karl Thor.",
    ["held Ana Rey+Jon Jonsson+Juan Perez+Karl Thor", "recalled Gudni Olafsson+Luis Paz"],
  ],
  [
    "{A} met {B} in Lima on Monday. Rey also attended the meeting of Peruvian President Luis Paz with Icelandic President Gudni Olafsson.",
    ["held Ana Rey+Gudni Olafsson+Luis Paz", "held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} had a meeting with Icelandic Energy Minister Hanna Geir on May 8, and on May 9 fish was discussed with her by Peruvian Trade Minister Eva Paz.",
    ["held Ana Rey+Hanna Geir", "held Eva Paz+Hanna Geir"],
  ],
  ["{A} had a meeting with {B} on May 8, and fish was discussed at a forum.", ["held Ana Rey+Jon Jonsson"]],
  [
    "{A}, together with Peruvian Ambassador Juan Soto, called on {B} on Monday.",
    ["held Ana Rey+Jon Jonsson+Juan Soto"],
  ],
  ["{A} met {B} on Monday. It was their third meeting this year.", ["held Ana Rey+Jon Jonsson"]],
  ["{A} met {B} on Monday. The visit of the Icelandic guest ends on Friday.", ["held Ana Rey+Jon Jonsson"]],
  [
    "{A} met {B} on Monday. The visiting dignitary also called on Peruvian President Luis Rojas and met with Peruvian Trade Minister Eva Paz.",
    ["held Ana Rey+Jon Jonsson", "held Eva Paz+Jon Jonsson", "held Jon Jonsson+Luis Rojas"],
  ],
  [
    '{A} met {B} on Monday. Peru\'s exports to Iceland grew. "We will meet again," she said.',
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday and congratulated Norwegian Prime Minister Ola Berg on his election.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday and conveyed greetings from Peruvian President Eva Paz.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} met {B} on Monday. Present at the meeting were Peru's Ambassador Eva Paz and Iceland's Energy Minister Hanna Geir.",
    ["held Ana Rey+Eva Paz+Hanna Geir+Jon Jonsson"],
  ],
  ["{A}, together with Trade Minister Eva Paz, met {B} on Monday.", ["held Ana Rey+Eva Paz+Jon Jonsson"]],
  ["{A} and Trade Minister Eva Paz met {B} on Monday.", ["held Ana Rey+Eva Paz+Jon Jonsson"]],
  ["{A}, accompanied by Trade Minister Eva Paz, met {B} on Monday.", ["held Ana Rey+Eva Paz+Jon Jonsson"]],
  [
    "{A} met {B}, who was accompanied by Energy Minister Hanna Geir, on Monday.",
    ["held Ana Rey+Hanna Geir+Jon Jonsson"],
  ],
  [
    "{A} met {B} in Reykjavik on Monday and Norwegian Prime Minister Ola Berg in Oslo on Tuesday.",
    ["held Ana Rey+Jon Jonsson", "held Ana Rey+Ola Berg"],
  ],
  [
    "{A} met with Foreign Ministers Jon Jonsson (Iceland) and Ola Berg (Norway) in Oslo on Monday.",
    ["held Ana Rey+Jon Jonsson", "held Ana Rey+Ola Berg"],
  ],
  [
    "Consultations between the foreign ministries of Peru and Iceland were held in Oslo on Monday. The delegations were headed by Deputy Foreign Minister Ana Rey and State Secretary Jon Jonsson.",
    ["held Ana Rey+Jon Jonsson"],
  ],
  ["The foreign ministries of Peru and Iceland have condemned the attack.", []],
  [
    "{A} will visit Iceland next week, a spokesman said. The visit comes at the invitation of {B}.",
    ["planned Ana Rey+Jon Jonsson"],
  ],
  [
    "{A} will visit Iceland next week, a spokesman said. Rey is paying the visit at the invitation of {B}.",
    ["planned Ana Rey+Jon Jonsson"],
  ],
  ["{A} and Norwegian Prime Minister Ola Berg welcomed the signing of a treaty.", []],
  ["{A} met {B} on Monday and Norwegian Prime Minister Ola Berg flew home.", ["held Ana Rey+Jon Jonsson"]],
])("%s", (text, contacts) => {
  expect(told(text)).toEqual(contacts);
});

it("each of two counterparts has the day and town behind his name", () => {
  const {accounts} = read(
    `${ANA} met ${JON} in Reykjavik on Monday and Norwegian Prime Minister Ola Berg in Oslo on Tuesday.`,
    {published: "2023-05-10"},
  );
  expect(accounts.map(({date_start, place}) => `${date_start} ${place}`)).toEqual([
    "2023-05-08 Reykjavik",
    "2023-05-09 Oslo",
  ]);
});

it.each([
  `On Monday ${ANA} had a meeting with ${JON}, and on Tuesday fish was discussed at a forum.`,
  `${ANA} met ${JON} on Monday, and on Tuesday Peru and Iceland marked a jubilee.`,
])("a day behind a comma and an 'and' is that of what follows: %s", (text) => {
  const {accounts} = read(text, {published: "2023-05-10"});
  expect(accounts.map(({date_start}) => date_start)).toEqual(["2023-05-08"]);
});

it.each<[string, string[]]>([
  [
    "{A} arrived in Reykjavik on Tuesday. Today she is meeting {B}.",
    ["held Ana Rey+?", "held Ana Rey+Jon Jonsson"],
  ],
  ["{A}, who is also meeting with {B} this morning, spoke of fish.", ["held Ana Rey+Jon Jonsson"]],
  ["{A} held talks with senior officials in Iceland and Nepal.", ["held Ana Rey+?", "held Ana Rey+?"]],
  ["{A} met Norwegian officials in Iceland.", ["held Ana Rey+?"]],
  ["{A} met opposition leaders in Iceland on Monday.", []],
  ["{A}, speaking to officials in Iceland, said fish was plenty.", []],
  ["{A} has telephoned several times with {B}.", ["held Ana Rey+Jon Jonsson"]],
])("a progressive is a verb, and officials are of where they are: %s", (text, expected) =>
  expect(told(text)).toEqual(expected),
);

it("what will be during a visit is not of the day on which it began", () => {
  const {accounts} = read(`${ANA} arrived in Reykjavik on Tuesday. During the visit she will meet ${JON}.`, {
    published: "2023-05-10",
  });
  expect(accounts.map(({status, date_start}) => `${status} ${date_start}`)).toContain("planned null");
});

it.each([
  ["The son of {B} opened a school. He met {A} on Monday."],
  ["An emissary of {B} arrived. He met {A} on Monday."],
  ["A court in Oslo jailed a critic of {B}. He met {A} on Monday."],
  ["Critics of {B} marched. An opposition leader spoke. He met {A} on Monday."],
])("he is nobody who is named only as of whom another was: %s", (text) =>
  expect(told(text).join()).not.toContain("Jon Jonsson"),
);

it("he is of whom a sentence speaks that says it of nobody else", () =>
  expect(told("It was a busy day for {B}. He met {A} on Monday.")).toEqual(["held Ana Rey+Jon Jonsson"]));

it.each<[string, string[]]>([
  ["{A} is under fire. When she visited Oslo in February, {B} promised fish.", ["recalled Ana Rey+?"]],
  ["{A} is on tour. While she was in Oslo, {B} signed a bill.", ["held Ana Rey+?"]],
])("when she did something, another did something else: %s", (text, expected) =>
  expect(told(text)).toEqual(expected),
);
