/**
 * How many pages of one kind are run when the site is built. To run a contact's page and write down what it shows
 * takes 20 to 45 ms of one core with twelve contacts, its essential text 0.1 ms; so 200 of a kind cost ten seconds at most.
 */
export const RUN_PAGES = 200;
