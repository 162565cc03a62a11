import type { Lane, Outbox } from "../ports/outbox.js";

interface Question {
  readonly lanes: readonly Lane[];
  readonly answer: (waiting: readonly boolean[]) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Asks the outbox whether lanes have records waiting. Questions that come while one is being asked are asked together
 * after it, so that many publishes share a query; none is answered from what was known before it was put.
 */
export class LaneGate {
  readonly #outbox: Pick<Outbox<never>, "waiting">;
  #questions: Question[] = [];
  #asking = false;

  constructor(outbox: Pick<Outbox<never>, "waiting">) {
    this.#outbox = outbox;
  }

  /** One answer for each lane. Rejects with `DATABASE.*`. */
  areWaiting(lanes: readonly Lane[]): Promise<readonly boolean[]> {
    const answered = new Promise<readonly boolean[]>((answer, fail) => {
      this.#questions.push({ lanes, answer, fail });
    });
    if (!this.#asking) void this.#ask();
    return answered;
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    while (this.#questions.length > 0) {
      const questions = this.#questions;
      this.#questions = [];
      try {
        const waiting = await this.#outbox.waiting(questions.flatMap(({ lanes }) => lanes));
        let from = 0;
        for (const { lanes, answer } of questions) {
          const start = from;
          // Without an answer it must count as waiting, or it could overtake.
          answer(lanes.map((_, index) => waiting[start + index] ?? true));
          from += lanes.length;
        }
      } catch (error) {
        for (const { fail } of questions) fail(error);
      }
    }
    this.#asking = false;
  }
}
