/** Windows keeps these names for its devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const LONGEST = 60;

/**
 * The name of a page, which becomes that of a file and an address: small letters, figures and hyphens. Throws for any
 * other, with the nearest name that would do.
 */
export function checkName(name: string): string {
  const near = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^[-0-9]+|-$/g, "");
  if (name !== "" && near === name && !DEVICES.test(name)) return name;
  const hint = near && !DEVICES.test(near) ? `, for example ${near}` : "";
  throw new Error(
    `a page's name is up to ${LONGEST} small letters, figures and hyphens${hint}: ${JSON.stringify(name.slice(0, 80))}`,
  );
}

/** "my-analysis" as "My analysis". */
export const titleOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
