import {describe, expect, it} from "vitest";
import {tenseAt} from "../loaders/dates/tense.ts";
import {readDocument} from "../loaders/documents.ts";

/** What the sentence tells of the words between the marks. */
function tenseOf(marked: string): string | null {
  const at = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  const {tokens, sentences} = readDocument("a", text);
  const first = tokens.findIndex(({start}) => start === at);
  const last = tokens.findIndex(({end}) => end === marked.indexOf("]") - 1) + 1;
  return tenseAt(
    tokens,
    first,
    last,
    sentences.find((one) => one.first <= first && first < one.last)!,
  ).tense;
}

describe("an event lies ahead", () => {
  it.each([
    "The two ministers will [meet] in Oslo.",
    "The two ministers will not now [meet] in Oslo.",
    "The agreement would then be [signed].",
    "They agreed to [resume] consultations.",
    "The sides are ready to [sign] and publish the text.",
    "The sides are ready to sign and [publish] the text.",
    "The envoy is to be [received] by the king.",
    "Envoy to [visit] Quito",
    "He said that in [May] the president was to come to Quito.",
    "The [talks] will be held in Quito.",
    "The next [round] is scheduled for autumn.",
    "The president plans a [visit] to Quito.",
    "The palace announced a state [visit] by the king.",
    "They will hold [talks] on trade.",
    "The plant will begin to [work] at full load.",
    "She will be the first to [speak].",
    "The upcoming [summit] is on everybody's mind.",
  ])("%s", (text) => expect(tenseOf(text)).toBe("future"));
});

describe("an event does not lie ahead", () => {
  it.each([
    "The two ministers [met] in Oslo.",
    "The minister [said] that she would travel.",
    "The minister has [announced] that she will travel.",
    "The sides began to [prepare] the text.",
    "The sides failed to [agree] on a text.",
    "In response to [calls] from abroad, they waited.",
    "He was the first president to [visit] the island.",
    "The index fell 3 percent to [close] at 90.",
    "Without the storm they would have [met] there.",
    "She would [like] to thank her hosts.",
    "The [talks] were held behind closed doors.",
    "After the [talks] the minister will travel on.",
    "The ministers who [attended] will report home.",
  ])("%s", (text) => expect(tenseOf(text)).toBe("past"));
});

describe("a date takes the tense of the verb beside it", () => {
  it.each([
    ["They met on [Monday].", "past"],
    ["They will meet on [Monday].", "future"],
    ["They agreed to meet on [Monday].", "future"],
    ["On [Monday] they agreed to meet.", "past"],
    ["It will stay open until [Monday].", "future"],
    ["They will come by [Christmas].", "future"],
    ["They will come in the [twentieth century].", "future"],
  ])("%s", (text, tense) => expect(tenseOf(text)).toBe(tense));
});
