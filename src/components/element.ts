/** What stands in an element: words stay words, whatever is in them; null, undefined and false are nothing. */
export type Child = string | number | Node | null | undefined | false | readonly Child[];

/** Makes an element; an attribute that is null is left out. No child is ever read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) made.setAttribute(key, `${value}`);
  made.append(...nodes(children));
  return made;
}

function nodes(children: readonly Child[]): (string | Node)[] {
  return children.flatMap((child): (string | Node)[] => {
    if (child === null || child === undefined || child === false) return [];
    if (child instanceof Node) return [child];
    return typeof child === "object" ? nodes(child) : [`${child}`];
  });
}
