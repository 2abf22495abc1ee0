import type {Contact, Format} from "../schema.ts";

/** The codes by which other data sets of events know a contact. */
export const codesOf = ({format, status}: {format: Format; status: Contact["status"]}) => ({
  cameo: CAMEO[format],
  plover: PLOVER[status],
});

/** CAMEO codes of consultation (Schrodt 2012, chapter 04). */
const CAMEO: Record<Format, string> = {
  visit: "042",
  reception: "043",
  "phone-call": "041",
  "video-call": "041",
  letter: "041",
  meeting: "040",
  talks: "040",
  consultations: "040",
  "multilateral-sidelines": "040",
};

/** Event types of PLOVER (Halterman et al. 2023): what is agreed or called off is no consultation yet. */
const PLOVER: Record<Contact["status"], string> = {held: "CONSULT", planned: "AGREE", cancelled: "REJECT"};
