import type {Participant} from "../../loaders/schema.ts";

/** Participants whom no article names, called after their country, so that a contact's name is words throughout. */
export const withCountries = (
  participants: readonly Participant[],
  country: (code: string) => string,
): Participant[] =>
  participants.map((party) =>
    party.name === null && party.country !== null ? {...party, name: country(party.country)} : party,
  );
