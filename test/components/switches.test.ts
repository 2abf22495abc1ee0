// @vitest-environment jsdom
import {afterEach, expect, test} from "vitest";
import {element} from "../../src/components/element.ts";
import {switches} from "../../src/components/switches.ts";

afterEach(() => history.replaceState(null, "", location.pathname));

/** The layers that are on, and a way to press the switch of each. */
function reading(): {on: () => string; press: (i: number) => void} {
  const around = element("div");
  const boxes = [...switches(around, "a", []).querySelectorAll("input")];
  const press = (i: number): void => {
    boxes[i]!.checked = !boxes[i]!.checked;
    boxes[i]!.dispatchEvent(new Event("change"));
  };
  return {on: () => around.className.replaceAll("shows-", ""), press};
}

test("what is switched on stands in the address, which shows the text so again", () => {
  const first = reading();
  expect([first.on(), location.hash]).toEqual(["contact statement topic", ""]);
  first.press(1);
  first.press(3);
  expect([first.on(), location.hash]).toEqual(["contact topic person", "#layers=contact-topic-person"]);
  expect(reading().on()).toBe("contact topic person");
});

test("a text without any mark is a choice too, and what is seen at first needs no word in the address", () => {
  const plain = reading();
  for (const i of [0, 1, 2]) plain.press(i);
  expect([plain.on(), location.hash]).toEqual(["", "#layers=none"]);
  expect(reading().on()).toBe("");
  for (const i of [0, 1, 2]) plain.press(i);
  expect(location.hash.replace("#", "")).toBe("");
});
