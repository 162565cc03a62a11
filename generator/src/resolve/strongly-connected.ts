/**
 * Groups of nodes that reach each other, every group behind the groups it leads to (Tarjan's algorithm). Without
 * recursion, so that a long chain cannot overflow the stack.
 */
export function stronglyConnected<Node>(
  nodes: Iterable<Node>,
  successorsOf: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const groups: Node[][] = [];
  const index = new Map<Node, number>();
  const lowest = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();

  for (const root of nodes) {
    if (!index.has(root)) explore(root);
  }
  return groups;

  function explore(root: Node): void {
    const path = [enter(root)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.remaining.next();
      if (next.done === true) {
        path.pop();
        leave(step.node);
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.node, lowest.get(step.node));
      } else if (!index.has(next.value)) {
        path.push(enter(next.value));
      } else if (isOpen.has(next.value)) {
        lower(step.node, index.get(next.value));
      }
    }
  }

  function enter(node: Node) {
    index.set(node, index.size);
    lowest.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, remaining: successorsOf(node)[Symbol.iterator]() };
  }

  function lower(node: Node, bound = Number.POSITIVE_INFINITY): void {
    lowest.set(node, Math.min(lowest.get(node) ?? bound, bound));
  }

  /** A node that reaches nothing older than itself closes a group: all that was opened since. */
  function leave(node: Node): void {
    if (lowest.get(node) !== index.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    groups.push(group);
  }
}
