/**
 * How many pages of one kind are run when the site is built. To run the page of a contact and write down what it shows
 * takes 40 to 100 ms of a core, measured on the sample's twelve contacts on a machine at rest and a busy one, so 200 of a
 * kind cost up to 20 s; the essential text of one takes 0.01 ms.
 */
export const RUN_PAGES = 200;
