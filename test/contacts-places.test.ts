import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} met ${BERG}`;

/** The place of each contact that an article tells. */
const places = (text: string): (string | null)[] => read(text).accounts.map(({place}) => place);

describe("a contact took place", () => {
  it.each([
    ["in the town after it", `${MET} in Lima.`],
    ["where one who goes there is to meet", `${BERG} set out on Monday, going to Lima to meet ${QUISPE}.`],
    ["where one heads for it", `${BERG} will head to Lima next week for talks with ${QUISPE}.`],
    ["where a guest is welcomed to", `${QUISPE} welcomed ${BERG} to Lima on Tuesday.`],
    [
      "where one arrived just before",
      `After arriving in Lima on Tuesday, ${BERG} held talks with ${QUISPE}.`,
    ],
    ["where one landed just before", `After landing in Lima on Tuesday, ${BERG} met ${QUISPE}.`],
    ["where one had come just before", `Shortly after she had reached Lima, ${BERG} met ${QUISPE}.`],
    ["where 'it' took place", `${MET}. It took place in Lima on Tuesday.`],
    [
      "where 'it' took place beside a summit",
      `${MET} at the trade summit. It took place on Tuesday in Lima.`,
    ],
    ["where the meeting of the two was", `${MET}. After the meeting of the two in Lima, both were content.`],
    ["where they had met", `${BERG} was content after she had met with ${QUISPE} in Lima.`],
    ["where one is awaited", `${BERG} is awaited in Lima on Friday. She is to meet ${QUISPE}.`],
    ["where a trip leads on which it was", `${BERG} spoke of her trip to Lima where she met ${QUISPE}.`],
    ["where the guest is said to be", `${MET}, who is currently in Lima for a fair.`],
    ["where the other came meanwhile", `${QUISPE} met ${BERG} when the minister visited Lima in May.`],
    ["during a visit there", `${QUISPE} received ${BERG} during her visit to Lima last week.`],
    ["on a trip there", `${QUISPE} met ${BERG} on a trip to Lima last week.`],
    ["while a gathering lasts there", `${MET} during the World Fisheries Conference in Lima.`],
    ["in the town by which its noun is called", `The Lima meeting between ${QUISPE} and ${BERG} was short.`],
    ["in the capital of a country", `${MET} in the capital of Peru on Monday.`],
    ["where one speaks after it", `Speaking in Lima after talks with ${QUISPE}, ${BERG} was content.`],
    ["where a relative clause has it", `${MET}. The talks, which took place in Lima, were long.`],
    ["at a place within a town", `${MET} at the embassy in Lima.`],
    ["in a house of any name that the town follows", `${MET} at Torre Tagle Palace, Lima, on Tuesday.`],
    ["at the airport of a town", `${MET} at the airport of Lima.`],
    ["in the town that hosts it", `Lima will host talks between ${QUISPE} and ${BERG} on Friday.`],
    ["at a gathering that has a town in its name", `${MET} at the Lima Fisheries Forum on Tuesday.`],
    ["where its topic does not", `In Lima, ${QUISPE} and ${BERG} discussed the war in Gaza.`],
    ["where a conflict that has its own place does not", `${MET} for talks on the Syria conflict in Lima.`],
    ["where it was held", `The consultations between ${QUISPE} and ${BERG} were held in Lima on Monday.`],
    ["at what is held there", `${MET} at a fair held in Lima.`],
    ["where further people are met", `${MET} and other senior officials in Lima.`],
    ["where those who were asked in are", `${MET} and journalists in Lima.`],
    ["where others are met alongside", `${MET} alongside diplomats in Lima.`],
    ["where the guest's company is", `${MET} and her delegation of experts in Lima.`],
    ["where many are met", `${MET} and members of the Peruvian community in Lima.`],
    ["in the town of a house that stands in several", `${MET} at UN headquarters in Lima.`],
    ["beside a gathering in a town", `${MET} on the sidelines of a fair in Lima.`],
    [
      "beside a gathering that has a town in its name",
      `${MET} on the sidelines of the 2024 Lima Fisheries Summit.`,
    ],
  ])("%s", (_, text) => expect(places(text)).toEqual(["Lima"]));
});

/** The country in which each contact took place. */
const hosts = (text: string): (string | null)[] => read(text).accounts.map(({host}) => host);

/** The country in which the two met, as each contact of both has it. */
const withBoth = (text: string): (string | null)[] =>
  read(text).accounts.flatMap(({host, participants}) =>
    participants.filter(({name}) => name === "Rosa Quispe" || name === "Anna Berg").length > 1 ? [host] : [],
  );

describe("a contact for which the text names no town took place", () => {
  it.each([
    ["in the country after it", `${MET} in Kenya on Monday.`],
    ["in the country of the talks", `${QUISPE} held talks in Kenya with ${BERG}.`],
    ["in the country behind several", `${MET} and Norwegian Foreign Minister Olav Dahl in Kenya.`],
    ["in a country by its long name", `${MET} in the Republic of Kenya.`],
    ["in the country that opens the sentence", `In Kenya, ${MET}.`],
    ["beside a gathering in a country", `${MET} on the sidelines of the trade summit in Kenya.`],
    ["at a gathering in a country", `${MET} at the fair in Kenya.`],
    ["while a gathering lasts there", `${MET} during the trade summit in Kenya.`],
    ["where the guest is said to be", `${MET}, who is in Kenya for a fair.`],
    ["in the country that hosts it", `Kenya hosted talks between ${QUISPE} and ${BERG}.`],
    ["in the country that is its venue", `Kenya was the venue on Monday as ${MET}.`],
    ["where the talks are said to be", `${MET}. The talks took place in Kenya.`],
    ["where it will be", `${QUISPE} will meet ${BERG} in Kenya next week.`],
    ["where one who meets there has gone", `${QUISPE} landed in Kenya, where she met ${BERG}.`],
  ])("%s", (_, text) => expect(hosts(text)).toContain("KEN"));

  it("where one went to for it", () =>
    expect(hosts(`${QUISPE} will travel to Iceland, rich in fish, for meetings with ${BERG}.`)).toEqual([
      "ISL",
      "ISL",
    ]));
  it("where one arrived before it", () =>
    expect(hosts(`${QUISPE} arrived in Iceland on Monday. On Tuesday she met ${BERG}.`)).toEqual([
      "ISL",
      "ISL",
    ]));

  it.each([
    ["it is what they spoke about", `${MET} to discuss the situation in Kenya.`],
    ["something else is there", `${MET} and spoke of the drought in Kenya.`],
    ["something is to be done there", `${MET} and promised to build roads in Kenya.`],
    ["it is what others think", `${MET}, which in Kenya's view was too early.`],
    ["news of it is told", `In Kenya, news that ${MET} was greeted calmly.`],
    ["papers report it", `In Kenya, papers reported that ${MET} on Monday.`],
    ["somebody speaks of it", `In Kenya, President William Ruto said ${QUISPE} and ${BERG} met on Monday.`],
    ["the next clause is", `${MET} on Monday and, in Kenya, anger rose.`],
    ["one of them was long before", `${MET}, who was last year in Kenya, on Monday.`],
    ["what a gathering is about is", `${MET} at the conference on the drought in Kenya.`],
    ["something else is hosted", `Kenya hosted the climate fair and ${MET}.`],
    ["something is hosted at that time", `Kenya hosted the athletics final as ${MET}.`],
    ["others are hosted", `Kenya hosts many herders, and ${MET} on Monday.`],
    ["one came back from", `${QUISPE} returned from Kenya on Monday to meet ${BERG}.`],
    ["one had been before", `Following a visit to Kenya, ${QUISPE} is to meet ${BERG}.`],
    ["other talks had been", `${MET} on Sunday. The talks in Kenya had failed.`],
    ["other talks are to be", `${MET} on Sunday. The meeting in Kenya is due in July.`],
  ])("not where %s", (_, text) => expect(withBoth(text)).toEqual([null]));
});

describe("a house of government", () => {
  it.each([
    ["stands where its government sits", `${MET} at the Peruvian Foreign Ministry on Monday.`, "Lima"],
    ["has a name of its own", `US President Ann Poe met ${BERG} in the Oval Office.`, "Washington"],
    [
      "is where a guest is welcomed to",
      `${BERG} was welcomed to the White House by US President Ann Poe.`,
      "Washington",
    ],
    [
      "is that of the country that receives",
      `${QUISPE} received ${BERG} at the Presidential Palace.`,
      "Lima",
    ],
    ["is that of the country written from", `LIMA: ${BERG} called on ${QUISPE} at the PM Office.`, "Lima"],
    ["stands in the town that follows it", `${MET} at State House, Arequipa.`, "Arequipa"],
    [
      "may stand in a seat that is no capital",
      `Dutch Prime Minister Jan Kok met ${BERG} at the Binnenhof.`,
      "The Hague",
    ],
    ["stands where its own town is", `${MET} at UN headquarters.`, "New York"],
    [
      "is nobody's if states do not share its name",
      `${QUISPE} received ${BERG} at the Palace of Nations.`,
      null,
    ],
    ["is nobody's where no one says whose", `${MET} at the Presidential Palace.`, null],
    ["stands where an embassy does not", `${MET} at the Peruvian embassy.`, null],
  ])("%s", (_, text, place) => expect(places(text)).toEqual([place]));
});

describe("a tour", () => {
  it("led to the town that it names in each country", () =>
    expect(places("Peruvian Foreign Minister Rosa Quispe travelled to Reykjavik and Oslo.").sort()).toEqual([
      "Oslo",
      "Reykjavik",
    ]));
});

describe("a contact did not take place", () => {
  it("where one who takes part works", () =>
    expect(places(`${MET} and the head of a bureau in the Peruvian foreign ministry.`)).toEqual([null]));

  it.each([
    ["where its topic does", `${MET} and discussed the fighting in Khartoum.`],
    [
      "where a town names what is talked about",
      `${QUISPE} and ${BERG} are to discuss the state of things in the Idlib zone.`,
    ],
    ["where an office is to open", `${MET} and they agreed to open a consulate in Cusco.`],
    ["where others met", `${MET}, and they discussed the four-way talks in Geneva.`],
    ["where a building does", `${MET} to discuss the port in Callao.`],
    ["where somebody is held", `${MET} to discuss the case of a journalist held in Caracas.`],
    ["where those who tell of it sit", `${MET} on Tuesday, officials in Lima said.`],
    ["where something else will", `${MET} ahead of the summit in Lima next month.`],
    ["where one was invited to", `${MET} and invited her to a forum in Boao.`],
    ["where one is asked to do something", `${MET} and asked her to release a ship in the port of Odesa.`],
    ["where a statement came out", `${MET}, according to a statement published in Lima.`],
    ["where a pact was made", `${MET} on the sidelines of the Berlin process summit.`],
    ["where leaders agreed on something", `${MET} to act on what was agreed at the Bali summit.`],
    ["where one stopped before", `After a stop in Madrid, ${MET}.`],
    ["where troops had come", `After troops reached Cusco, ${MET}.`],
    ["where fighting has come", `Since fighting reached Cusco, ${QUISPE} has met ${BERG} twice.`],
    ["where goods had come", `When new trawlers arrived in Callao, ${MET}.`],
    ["where those are with whom one is at odds", `${MET}, who is at odds with fishermen in Cusco.`],
    [
      "where a gathering that they discussed was",
      `${MET} to discuss the fish conference. It took place in Cusco.`,
    ],
    ["where a contest before it was", `${MET} after the song contest. It was held in Cusco.`],
    ["where crowds were meanwhile", `${MET}. This took place as crowds gathered in Cusco.`],
    ["where something was held up", `${MET}. It was held up in Cusco.`],
  ])("%s", (_, text) => expect(places(text)).toEqual([null]));

  it("where one goes afterwards", () =>
    expect(places(`${MET} on Tuesday. Berg then left for Madrid.`)).toContain(null));
});

describe("a contact without a town takes that", () => {
  it.each([
    [
      "in which its guest had landed",
      `${BERG} landed in Lima on Monday night. She met ${QUISPE} on Wednesday.`,
    ],
    [
      "in which its guest arrived, if it lies ahead",
      `${BERG} arrived in Lima on Tuesday. She is to meet ${QUISPE}.`,
    ],
    ["to which its guest travels", `${BERG} is heading to Lima. She is to hold talks with ${QUISPE}.`],
    ["in which its guest is said to be", `${BERG} is in Lima for a fair. She met ${QUISPE} on Tuesday.`],
    [
      "in which its guest spoke of it",
      `${MET} on Tuesday. Berg told reporters in Lima that fish was plenty.`,
    ],
    ["that its guest left", `${MET} on Tuesday. Berg left Lima on Wednesday.`],
    ["that its guest visits", `${MET} on Tuesday. Berg is paying a visit to Lima from 15 to 17 April.`],
    ['that "here" means', `LIMA -- ${BERG} arrived here on Tuesday. She held talks with ${QUISPE}.`],
  ])("%s", (_, text) => expect(places(text)).toContain("Lima"));

  it.each([
    [
      "in which somebody speaks at home",
      `${MET} on Tuesday. Berg told reporters in Reykjavik that fish was plenty.`,
    ],
    ["of a trip to come", `${MET} on Tuesday. Berg will visit Lima in August.`],
    ["of a trip long ago", `${MET} on Tuesday. Berg last visited Lima in 2019.`],
    ["of a third country", `${MET} on Tuesday. Berg told reporters in Madrid that fish was plenty.`],
  ])("but not that %s", (_, text) => expect(places(text)).toContain(null));
});

describe("the margins of a gathering", () => {
  const MET = "she met Icelandic Foreign Minister Jon Berg.";
  const placed = (text: string) =>
    read(text, {published: "2024-04-18"}).accounts.map(({date_start, place}) => [date_start, place]);
  it.each([
    ["a summit in Oslo on April 15", "On the sidelines of the summit,"],
    [
      "the meeting of a council in Oslo on April 15",
      "Ministers signed accords.\n\nOn the margins of the meeting,",
    ],
    ["a conference in Oslo on April 15", "On the sidelines,"],
    ["a forum in Oslo on April 15", "Within the framework of the event,"],
  ])("have the day and town that the sentence before gives: %s", (gathering, lead) =>
    expect(placed(`Peruvian Foreign Minister Rosa Quispe took part in ${gathering}. ${lead} ${MET}`)).toEqual(
      [["2024-04-15", "Oslo"]],
    ),
  );
  it.each([
    ["another gathering", "took part in a summit in Oslo on April 15. On the sidelines of the Lima Forum,"],
    ["one of long ago", "took part in a summit in Oslo on April 15, 2022. On the sidelines of the summit,"],
    ["one that nobody attended", "praised the summit in Oslo on April 15. On the sidelines of the summit,"],
  ])("have not those of %s", (_, text) =>
    expect(placed(`Peruvian Foreign Minister Rosa Quispe ${text} ${MET}`)[0]?.[1]).not.toBe("Oslo"),
  );
});
