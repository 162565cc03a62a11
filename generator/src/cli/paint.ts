import { createColors } from "picocolors";
import type { Io, Output } from "./io.js";

export type Paint = ReturnType<typeof createColors>;

/**
 * Colours for an output, or functions that add none. `--color` and `--no-color` decide; then NO_COLOR and FORCE_COLOR
 * (https://no-color.org, https://force-color.org); then whether the output is a terminal that knows colours.
 */
export function paintFor(output: Output, io: Pick<Io, "env">, asked: boolean | undefined): Paint {
  return createColors(asked ?? wanted(output, io.env));
}

function wanted(output: Output, env: Io["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return output.isTTY && env.TERM !== "dumb";
}
