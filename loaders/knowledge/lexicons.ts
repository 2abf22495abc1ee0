import type {Codebook, ContactCue, Office, Person, StatementCue} from "../codebook.ts";
import {buildLexicon, type Lexicon} from "../lexicon.ts";
import {nameKey} from "../mentions/names.ts";
import {statusTerms, type StatusCue} from "./cues.ts";
import {personTerms} from "./people.ts";
import {bodyTerms, regionTerms, type PlaceEntry} from "./places.ts";
import {stateTerms, type State} from "./states.ts";
import {titleTerms} from "./titles.ts";
import {topicTerms, type TopicTerm} from "./topics.ts";
import {townTerms, type Town} from "./towns.ts";

/** What can be looked up in a text: the codebook's words, and what each of them stands for. */
export interface Lexicons {
  people: Lexicon<Person>;
  places: Lexicon<PlaceEntry>;
  titles: Lexicon<{office: Office; plural: boolean}>;
  topics: Lexicon<TopicTerm>;
  events: Lexicon<ContactCue>;
  status: Lexicon<StatusCue>;
  statements: Lexicon<StatementCue>;
  outlets: Lexicon<Codebook["outlets"][number]>;
}

export function buildLexicons(codebook: Codebook, states: State[], towns: Town[]): Lexicons {
  const {people, offices, topics, contact_cues, statement_cues, outlets} = codebook;
  return {
    people: buildLexicon(people.flatMap(personTerms), nameKey),
    places: buildLexicon([
      ...townTerms(towns, codebook),
      ...regionTerms(codebook),
      ...states.flatMap(stateTerms),
      ...codebook.organisations.flatMap(bodyTerms),
    ]),
    titles: buildLexicon(offices.flatMap(titleTerms)),
    topics: buildLexicon(topics.flatMap(topicTerms)),
    events: buildLexicon(contact_cues.events.flatMap((cue) => pairs(cue.terms, cue))),
    status: buildLexicon(statusTerms(codebook)),
    statements: buildLexicon(statement_cues.flatMap((cue) => pairs(cue.forms, cue))),
    outlets: buildLexicon(
      outlets.flatMap((outlet) => pairs([outlet.name, ...(outlet.aliases ?? [])], outlet)),
    ),
  };
}

/** Each of the terms with the one thing that they all stand for. */
const pairs = <V>(terms: readonly string[], value: V) => terms.map((term) => [term, value] as const);
