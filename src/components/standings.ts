import type {Contact} from "../../loaders/schema.ts";

/** How a contact stands: as its status says, but for those that are told only as background, which are set apart. */
export type Standing = "held" | "planned" | "cancelled" | "recalled";

/** In the order in which they are shown. */
export const STANDINGS: readonly Standing[] = ["held", "planned", "cancelled", "recalled"];

export const standingOf = ({status, recalled_only}: Pick<Contact, "status" | "recalled_only">): Standing =>
  recalled_only ? "recalled" : status;

export const standingName = (standing: Standing): string =>
  standing === "recalled" ? "recalled as background" : standing;

export const standingColor = (standing: Standing): string => `var(--${standing})`;
