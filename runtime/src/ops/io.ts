/** Everything that the command may touch of the process it runs in, so that tests can hand it their own. */
export interface Io {
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 fine, 1 not everything was done, 2 wrong use or a failure. */
export type ExitCode = 0 | 1 | 2;
