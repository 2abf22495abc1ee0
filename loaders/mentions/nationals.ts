import type {Document} from "../documents.ts";
import {exact} from "../span.ts";
import type {BodyMention, PersonMention, PlaceMention, RoleMention} from "./mention.ts";

/** "the Argentine", "the Iraqi": adjectives that are one person as well, where "the Chinese" may be all. */
const SINGULAR = /(?:an|i|ek|ine|ak)$/;
/** What follows where no noun does. */
const ENDS =
  /^(?:[.;:)]|'s|was|is|had|has|will|would|said|told|in|at|on|for|from|with|also|who|met|meets|held|left|then|did)$/;

/** A person by nationality alone, "the Argentine was received": whom of that country the article has named last. */
export function readNationals(
  {tokens, text}: Document,
  places: readonly (PlaceMention | BodyMention)[],
  people: readonly PersonMention[],
): RoleMention[] {
  return places.flatMap((place) => {
    const {first, last, end, country} = place;
    const [article, noun, next] = [tokens[first - 1], tokens[first], tokens[last]];
    const alone = last - first === 1 && noun !== undefined && SINGULAR.test(noun.fold);
    if (place.kind !== "country" || place.form !== "demonym" || !alone) return [];
    if (article?.fold !== "the" || (next && !ENDS.test(next.fold))) return [];
    const person = people.findLast((one) => one.last <= first && one.country === country);
    if (!person) return [];
    const span = {start: article.start, end};
    return [
      {
        kind: "role",
        ...span,
        first: first - 1,
        last,
        office: person.office,
        role: person.role ?? exact(text, span),
        country,
        owners: [],
        plural: false,
        two: false,
        definite: true,
        possessive: false,
        entity: person.entity,
        label: person.label,
        rule: "nationality",
      },
    ];
  });
}
