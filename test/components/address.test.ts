// @vitest-environment jsdom
import fc from "fast-check";
import {afterEach, expect, test} from "vitest";
import {
  changeState,
  fragmentOf,
  keepView,
  onLink,
  readState,
  watchKey,
  watchState,
} from "../../src/components/address.ts";

afterEach(() => history.replaceState(null, "", location.pathname));

test("a state is told by the address and read from it, whatever stands in it", () => {
  const state = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({minLength: 1}));
  fc.assert(
    fc.property(state, (told) => {
      expect(readState(fragmentOf(told))).toEqual({...told});
    }),
  );
});

test("empty values are left out, and the order does not depend on the reader's clicks", () => {
  expect(fragmentOf({topic: "trade", side: "", article: "a b"})).toBe("#article=a+b&topic=trade");
});

test("a change by a control is told at once and leaves no step in the history", () => {
  const told: unknown[] = [];
  const before = history.length;
  const stop = watchState((state) => told.push(state));
  changeState({topic: "trade"});
  changeState({side: "CHN"});
  stop();
  changeState({side: ""});
  expect(told).toEqual([{}, {topic: "trade"}, {topic: "trade", side: "CHN"}]);
  expect([history.length, location.hash]).toEqual([before, "#topic=trade"]);
});

test("who watches one key hears of no other", () => {
  const told: unknown[] = [];
  const stop = watchKey("topic", (topic) => told.push(topic));
  changeState({side: "CHN"});
  changeState({topic: "trade"});
  stop();
  expect(told).toEqual([undefined, "trade"]);
});

test("following a link is told apart from using a control", () => {
  let followed = 0;
  onLink(() => followed++, new Promise(() => {}));
  changeState({topic: "trade"});
  const go = (to: string): void => {
    const oldURL = location.href;
    history.replaceState(null, "", to);
    dispatchEvent(new HashChangeEvent("hashchange", {oldURL, newURL: location.href}));
  };
  go("#topic=visas");
  expect(followed).toBe(1);
  go("#show=held&topic=visas");
  expect(followed, "evidence opens over the page, which stays where it is").toBe(1);
});

test("opening evidence is no choice, and its own watcher hears of it", () => {
  history.replaceState(null, "", "#topic=trade");
  const told: unknown[] = [];
  const shown: unknown[] = [];
  const stops = [watchState((state) => told.push(state)), watchKey("show", (name) => shown.push(name))];
  changeState({show: "held"});
  changeState({show: ""});
  for (const stop of stops) stop();
  expect([told, shown]).toEqual([[{topic: "trade"}], [undefined, "held", undefined]]);
});

test("a link that opens something leaves the reader's choices as they are, and is a step in the history", () => {
  keepView("show", () => true);
  const link = document.createElement("a");
  link.setAttribute("href", "#show=trade");
  document.body.append(link);
  changeState({unit: "contact"});
  const before = history.length;
  link.click();
  expect([history.length, location.hash]).toEqual([before + 1, "#show=trade&unit=contact"]);
  link.setAttribute("href", "#speaker=ana");
  link.addEventListener("click", (event) => {
    expect(event.defaultPrevented).toBe(false);
    event.preventDefault();
  });
  link.click();
  expect(location.hash).toBe("#show=trade&unit=contact");
});
