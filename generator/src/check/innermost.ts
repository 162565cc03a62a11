import type { Span } from "./lint-rule.js";

/**
 * Answers which of some spans is the innermost one around a place. The spans come from JSON values, so two of them
 * either lie apart or one in the other; each answer costs a binary search and a climb of at most the nesting's depth.
 */
export function innermostOf<T>(items: readonly T[], spanOf: (item: T) => Span): (place: Span) => T | null {
  const nodes = items
    .map((item): Node<T> => ({ item, span: spanOf(item), parent: null }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let open: Node<T> | null = null;
  for (const node of nodes) {
    while (open !== null && !contains(open.span, node.span)) open = open.parent;
    node.parent = open;
    open = node;
  }

  return (place) => {
    let node = lastStartingBefore(nodes, place.start);
    while (node !== null && !contains(node.span, place)) node = node.parent;
    return node?.item ?? null;
  };
}

interface Node<T> {
  readonly item: T;
  readonly span: Span;
  parent: Node<T> | null;
}

function lastStartingBefore<T>(nodes: readonly Node<T>[], start: number): Node<T> | null {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.span.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1] ?? null;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
