type Branch<Leaf> = Map<string, Branch<Leaf> | Leaf>;

/** What belongs to each combination of label values, made at its first use. */
export class LabelTree<Leaf extends object> {
  readonly #root: Branch<Leaf> = new Map();
  readonly #make: (values: readonly string[]) => Leaf;

  constructor(make: (values: readonly string[]) => Leaf) {
    this.#make = make;
  }

  /** Always called with as many values. */
  at(...values: readonly string[]): Leaf {
    let branch = this.#root;
    const last = values.length - 1;
    for (let index = 0; index < last; index++) {
      const value = values[index] as string;
      let next = branch.get(value) as Branch<Leaf> | undefined;
      if (next === undefined) {
        next = new Map();
        branch.set(value, next);
      }
      branch = next;
    }
    const value = values[last] ?? "";
    let leaf = branch.get(value) as Leaf | undefined;
    if (leaf === undefined) {
      leaf = this.#make(values);
      branch.set(value, leaf);
    }
    return leaf;
  }
}
