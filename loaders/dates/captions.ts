import type {Document} from "../documents.ts";
import {day} from "./calendar.ts";
import {dayOf} from "./dateline.ts";
import type {Expression} from "./expression.ts";
import {weekdays} from "./support.ts";

/** How many tokens behind its date a caption tells who took the picture. */
const CREDIT = 10;
const PICTURE = /^(photo|photos|pool|pic|picture|image|images)$/;
const OLD = /^(file|archive|archives)$/;

/**
 * The day under a picture, "in Lima, Tuesday, May 20, 2014. (Agency Photo/Rosa Quispe)", where that is a weekday of the
 * news, "conferred Tuesday": the picture is of the day that is told.
 */
export function captionDay(
  {tokens}: Document,
  expressions: readonly Expression[],
  {last, meaning}: Expression,
): string | null {
  const told = dayOf(meaning);
  const credit = tokens.slice(last, last + CREDIT).map(({fold}) => fold);
  const open = credit.findIndex((fold) => /^[([]$/.test(fold));
  if (!told?.year || open < 0 || open > 1 || !credit.some((fold) => PICTURE.test(fold))) return null;
  if (credit.some((fold) => OLD.test(fold))) return null;
  const at = day(told.year, told.number!, told.day!);
  return at && weekdays(expressions).has(at.dayOfWeek) ? "caption-day" : null;
}
