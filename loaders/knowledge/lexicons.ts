import type {Codebook, ContactCue, Office, Person, StatementCue} from "../codebook.ts";
import {buildLexicon, buildLexicons, type Lexicon} from "../lexicon.ts";
import {nameKey} from "../mentions/names.ts";
import {statusTerms, type StatusCue} from "./cues.ts";
import {personTerms} from "./people.ts";
import {bodyTerms, regionTerms, type PlaceEntry} from "./places.ts";
import {stateTerms, type State} from "./states.ts";
import {titleTerms} from "./titles.ts";
import {topicTerms, type TopicTerm} from "./topics.ts";
import {townTerms, type Town} from "./towns.ts";

/** What the codebook's words stand for. */
type Values = {
  people: Person;
  places: PlaceEntry;
  titles: {office: Office; plural: boolean};
  topics: TopicTerm;
  events: ContactCue;
  status: StatusCue;
  statements: StatementCue;
  outlets: Codebook["outlets"][number];
};

/** What can be looked up in a text: the codebook's words, and what each of them stands for. */
export type Lexicons = {[K in keyof Values]: Lexicon<Values[K]>};

/** What every article is searched for whole lies in one dictionary; names have keys of their own, and outlets stand at the edges. */
export function readLexicons(codebook: Codebook, states: State[], towns: Town[]): Lexicons {
  const {people, offices, topics, contact_cues, statement_cues, outlets} = codebook;
  return {
    people: buildLexicon(people.flatMap(personTerms), nameKey),
    ...buildLexicons<Omit<Values, "people" | "outlets">>({
      places: [
        ...townTerms(towns, codebook),
        ...regionTerms(codebook),
        ...states.flatMap(stateTerms),
        ...codebook.organisations.flatMap(bodyTerms),
      ],
      titles: offices.flatMap(titleTerms),
      topics: topics.flatMap(topicTerms),
      events: contact_cues.events.flatMap((cue) => pairs(cue.terms, cue)),
      status: statusTerms(codebook),
      statements: statement_cues.flatMap((cue) => pairs(cue.forms, cue)),
    }),
    outlets: buildLexicon(
      outlets.flatMap((outlet) => pairs([outlet.name, ...(outlet.aliases ?? [])], outlet)),
    ),
  };
}

/** Each of the terms with the one thing that they all stand for. */
const pairs = <V>(terms: readonly string[], value: V) => terms.map((term) => [term, value] as const);
