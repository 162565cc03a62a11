import type { Lane, Outbox } from "../ports/outbox.js";

interface Question {
  readonly lane: Lane;
  readonly answer: (waiting: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Asks the outbox whether a lane has records waiting. Questions that come while one is being asked are asked together
 * after it, so that many publishes share a query; none is answered from what was known before it was put.
 */
export class LaneGate {
  readonly #outbox: Pick<Outbox<never>, "waiting">;
  #questions: Question[] = [];
  #asking = false;

  constructor(outbox: Pick<Outbox<never>, "waiting">) {
    this.#outbox = outbox;
  }

  /** Rejects with `DATABASE.*`. */
  isWaiting(lane: Lane): Promise<boolean> {
    const answered = new Promise<boolean>((answer, fail) => {
      this.#questions.push({ lane, answer, fail });
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
        const waiting = await this.#outbox.waiting(questions.map(({ lane }) => lane));
        questions.forEach(({ answer }, index) => {
          answer(waiting[index] ?? true);
        });
      } catch (error) {
        for (const { fail } of questions) fail(error);
      }
    }
    this.#asking = false;
  }
}
