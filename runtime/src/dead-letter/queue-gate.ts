import type { DeadLetterStore, QueuedEvent } from "../ports/dead-letter-store.js";

interface Question {
  readonly event: QueuedEvent;
  readonly answer: (closed: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Asks whether an event must wait, or is done with. Questions that come while one is being asked are asked together after it, so that many
 * keys share a query; none is answered from what was known before it was put.
 */
export class QueueGate {
  readonly #store: Pick<DeadLetterStore, "waiting">;
  #questions: Question[] = [];
  #asking = false;

  constructor(store: Pick<DeadLetterStore, "waiting">) {
    this.#store = store;
  }

  /** Rejects with `DATABASE.*`. */
  has(event: QueuedEvent): Promise<boolean> {
    const answered = new Promise<boolean>((answer, fail) => {
      this.#questions.push({ event, answer, fail });
    });
    if (!this.#asking) void this.#ask();
    return answered;
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    // Whoever asks in the same moment is among the first question.
    await Promise.resolve();
    while (this.#questions.length > 0) {
      const questions = this.#questions;
      this.#questions = [];
      try {
        const closed = await this.#store.waiting(questions.map(({ event }) => event));
        questions.forEach(({ answer }, index) => {
          answer(closed[index] ?? true);
        });
      } catch (error) {
        for (const { fail } of questions) fail(error);
      }
    }
    this.#asking = false;
  }
}
