// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Panel} from "../../src/components/panel.ts";
import {personFacts} from "../../src/components/person-page.ts";
import {contact, participant, undated} from "./records.ts";

const panel = {contacts: () => "#"} as unknown as Panel;

test("beside the days of an office stands how many of its contacts have none", () => {
  const contacts = [
    contact({id: "a", date_start: "2024-05-01", date_end: "2024-05-01"}),
    contact({id: "b", ...undated}),
  ];
  const roles = contacts.map(({id}) => participant({contact: id, office: "ambassador"}));
  const facts = (n: number) =>
    personFacts(
      {id: "x", roles: roles.slice(0, n), contacts: contacts.slice(0, n), participants: []},
      {country: (code) => code, panel},
    ).textContent;
  expect(facts(2)).toContain("Ambassador: two contacts, 1 May 2024; one has no date");
  expect(facts(1)).toContain("Ambassador: one contact, 1 May 2024");
  expect(facts(1)).not.toContain("no date");
});
