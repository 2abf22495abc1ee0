import type {DateBasis, Precision} from "../schema.ts";
import type {Span} from "../span.ts";

/** A temporal expression: TIMEX3 type and value, and the interval of days in which it lies (null where none can be told). */
export interface DateMention extends Span {
  kind: "date";
  /** Tokens [first, last) of the document. */
  first: number;
  last: number;
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: 2024-02-26, 2024-W09, 2024-03, 2023-H2, FUTURE_REF, P3D, XXXX-WXX-1 … */
  value: string;
  /** First and last day, ISO; a range such as "from February 26 to 27" is one mention that holds both. */
  from: string | null;
  to: string | null;
  precision: Precision;
  basis: DateBasis;
  rule: string;
}
