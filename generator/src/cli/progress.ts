import type { StageName } from "../stopwatch.js";
import type { Io } from "./io.js";

/** Nobody wants to read about what is over in a moment. */
const PATIENCE_MS = 700;

const WORDS: Readonly<Record<StageName, string>> = {
  recall: "Looking for changes",
  load: "Reading schemas",
  resolve: "Resolving names",
  check: "Checking rules",
  model: "Building the model",
  emit: "Generating",
  write: "Writing",
};

export interface Progress {
  onStage(stage: StageName): void;
  /** As `onStage`, in other words than those of a stage. */
  onStep(step: string): void;
  /** Leaves no trace of it on the terminal. */
  end(): void;
}

/** One line on a terminal that says what is being done, once it takes long. */
export function progressOn(io: Io): Progress {
  const start = io.now();
  let shown = false;
  const onStep = (step: string): void => {
    if (!io.stderr.isTTY || io.now() - start < PATIENCE_MS) return;
    io.stderr.write(`\r\u001b[K${step}...`);
    shown = true;
  };
  return {
    onStage: (stage) => onStep(WORDS[stage]),
    onStep,
    end() {
      if (shown) io.stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
