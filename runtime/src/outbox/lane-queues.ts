/** Something that belongs to a lane; null for what goes with no other and never waits. */
export interface OfLane {
  readonly lane: string | null;
}

/** Items of several lanes that go at once or not at all. */
interface Group<Item> {
  readonly items: readonly Item[];
  /** Lanes that others still hold. */
  missing: number;
}

/** Whose turn it is. */
export interface Turns<Item> {
  /** Each for itself; those of one lane in their order. */
  readonly items: readonly Item[];
  readonly groups: readonly (readonly Item[])[];
}

/** Items of one lane that get their turn together; more would make a request too large. */
const MOST_TOGETHER = 100;

/**
 * Lets the items of a lane go one turn after the other. Who gets a turn holds the lane until it is released; what
 * enters meanwhile waits. A group holds all its lanes, and because it takes its places in their queues all at once, two
 * groups never wait for each other.
 */
export class LaneQueues<Item extends OfLane> {
  /** A lane is in here while somebody holds it, with what waits behind. */
  readonly #waiting = new Map<string, (Item | Group<Item>)[]>();

  /** Those of the items whose turn it is now. */
  enter(items: readonly Item[]): Item[] {
    const taken = new Set<string>();
    return items.filter((item) => {
      const { lane } = item;
      if (lane === null || taken.has(lane)) return true;
      const queue = this.#waiting.get(lane);
      if (queue === undefined) {
        this.#waiting.set(lane, []);
        taken.add(lane);
        return true;
      }
      queue.push(item);
      return false;
    });
  }

  /** Whether it is the turn of all of them now; else they are among the groups of a later release. */
  enterTogether(items: readonly Item[]): boolean {
    const group: Group<Item> = { items, missing: 0 };
    for (const lane of lanesOf(items)) {
      const queue = this.#waiting.get(lane);
      if (queue === undefined) {
        this.#waiting.set(lane, []);
      } else {
        queue.push(group);
        group.missing += 1;
      }
    }
    return group.missing === 0;
  }

  /** Lets go of lanes; whose turn it is then holds them. */
  release(lanes: Iterable<string>): Turns<Item> {
    const items: Item[] = [];
    const groups: (readonly Item[])[] = [];
    for (const lane of lanes) {
      const queue = this.#waiting.get(lane) ?? [];
      const [first] = queue;
      if (first === undefined) this.#waiting.delete(lane);
      else if (isGroup(first)) {
        queue.shift();
        first.missing -= 1;
        if (first.missing === 0) groups.push(first.items);
      } else {
        const end = queue.findIndex(isGroup);
        const until = Math.min(end < 0 ? queue.length : end, MOST_TOGETHER);
        items.push(...(queue.splice(0, until) as Item[]));
      }
    }
    return { items, groups };
  }
}

/** The lanes of the items, each once. */
export function lanesOf(items: readonly OfLane[]): Set<string> {
  const lanes = new Set<string>();
  for (const { lane } of items) if (lane !== null) lanes.add(lane);
  return lanes;
}

function isGroup<Item extends OfLane>(entry: Item | Group<Item>): entry is Group<Item> {
  return "missing" in entry;
}
