import * as Plot from "npm:@observablehq/plot";

/** To which group each row and column belongs, such as a protocol level, in the order in which they stand. */
export interface MatrixGroups {
  rows: ReadonlyMap<string, string>;
  columns: ReadonlyMap<string, string>;
}

/** The first key of each group, its name, and how many keys it has. */
function groupsOf(keys: ReadonlyMap<string, string>): {key: string; name: string; count: number}[] {
  const groups: {key: string; name: string; count: number}[] = [];
  for (const [key, name] of keys) {
    const last = groups.at(-1);
    if (last?.name === name) last.count++;
    else groups.push({key, name, count: 1});
  }
  return groups;
}

/** Lines between the groups, and their names to the right of the rows and below the columns. */
export function groupMarks({rows, columns}: MatrixGroups, size: number): Plot.Markish[] {
  const line = {stroke: "var(--line)", strokeWidth: 1, ariaHidden: "true"} as const;
  const words = {text: "name", fill: "var(--ink-muted)", fontStyle: "italic", ariaHidden: "true"} as const;
  const [down, across] = [groupsOf(rows), groupsOf(columns)];
  return [
    Plot.ruleY(down.slice(1), {y: "key", dy: -size / 2, ...line}),
    Plot.ruleX(across.slice(1), {x: "key", dx: -size / 2, ...line}),
    ...down.map((group) =>
      Plot.text([group], {
        ...words,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        y: "key",
        dy: ((group.count - 1) * size) / 2,
      }),
    ),
    ...across.map((group) =>
      Plot.text([group], {
        ...words,
        frameAnchor: "bottom",
        textAnchor: "start",
        rotate: 45,
        x: "key",
        dx: ((group.count - 1) * size) / 2,
        dy: 12,
      }),
    ),
  ];
}
