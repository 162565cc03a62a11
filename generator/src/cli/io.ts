/** Everything that a command may touch of the process it runs in, so that tests can hand it their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Calls back on Ctrl-C and on a request to end, until the returned function is called. */
  onInterrupt(listener: () => void): () => void;
}

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal, where there is one. */
  readonly columns: number | undefined;
}

/** 0 fine, 1 findings, 2 wrong use or a failure of ours. */
export type ExitCode = 0 | 1 | 2;
