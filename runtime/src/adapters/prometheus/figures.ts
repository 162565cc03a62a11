import type { OutboxCounts } from "../../ports/outbox.js";
import type { BreakerState, ConsumerFigures, DeadLetterFigures, TelemetrySource } from "../../ports/telemetry.js";

/** What all sources say at one moment. */
export interface Figures {
  readonly breakers: readonly BreakerState[];
  readonly outboxes: readonly OutboxCounts[];
  readonly consumers: readonly ConsumerFigures[];
  readonly deadLetters: readonly DeadLetterFigures[];
}

export type AskedSource = "outbox" | "consumers" | "dead_letters";

// Well below the ten seconds after which Prometheus gives a scrape up, with every metric in it.
const PATIENCE = 3_000;

/** Asks the sources for their figures, once for everybody who looks at the same time. */
export class FigureSources {
  readonly #sources = new Set<TelemetrySource>();
  readonly #onFailure: (source: AskedSource) => void;
  #reading: Promise<Figures> | undefined;

  /** @param onFailure - told of a source that rejected, or did not answer in time: its figures are then left out */
  constructor(onFailure: (source: AskedSource) => void) {
    this.#onFailure = onFailure;
  }

  add(source: TelemetrySource): () => void {
    this.#sources.add(source);
    return () => this.#sources.delete(source);
  }

  read(): Promise<Figures> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<Figures> {
    const sources = [...this.#sources];
    const [outboxes, consumers, deadLetters] = await Promise.all([
      this.#ask("outbox", sources, async ({ outbox }) => (outbox === undefined ? [] : [await outbox()])),
      this.#ask("consumers", sources, async ({ consumers }) => consumers?.() ?? []),
      this.#ask("dead_letters", sources, async ({ deadLetters }) => deadLetters?.() ?? []),
    ]);
    const breakers = sources.flatMap(({ breaker }) => (breaker === undefined ? [] : [breaker()]));
    return { breakers, outboxes, consumers, deadLetters };
  }

  async #ask<Figure>(
    name: AskedSource,
    sources: readonly TelemetrySource[],
    ask: (source: TelemetrySource) => Promise<readonly Figure[]>,
  ): Promise<readonly Figure[]> {
    const answers = sources.map(async (source) => {
      try {
        return await inTime(ask(source));
      } catch {
        this.#onFailure(name);
        return [];
      }
    });
    return (await Promise.all(answers)).flat();
  }
}

async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), PATIENCE);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
