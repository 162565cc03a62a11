/** The parsed arguments of one command. A name that the command does not declare is a bug of ours, and throws. */
export class Arguments {
  readonly #declared: ReadonlySet<string>;
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(declared: Iterable<string>, values: ReadonlyMap<string, unknown>) {
    this.#declared = new Set(declared);
    this.#values = values;
  }

  /** Undefined where it was not given. */
  text(name: string): string | undefined {
    const value = this.#get(name);
    return value === undefined ? undefined : String(value);
  }

  /** Whether `--name` was given, and not `--no-name`. */
  flag(name: string): boolean {
    return this.#get(name) === true;
  }

  /** As {@link flag}, but undefined where neither was given. */
  choice(name: string): boolean | undefined {
    const value = this.#get(name);
    return typeof value === "boolean" ? value : undefined;
  }

  list(name: string): readonly string[] {
    const value = this.#get(name);
    return Array.isArray(value) ? value.map(String) : [];
  }

  #get(name: string): unknown {
    if (!this.#declared.has(name)) throw new Error(`The command does not declare ${name}.`);
    return this.#values.get(name);
  }
}
