/** What a command is asked, already checked against its entry in the table. */
export interface CommandCall {
  readonly operands: readonly string[];
  /** Options that take a value, by name without dashes. */
  readonly values: Readonly<Record<string, string>>;
  readonly json: boolean;
}

/** What a command answers. `stderr` lines are sentences in Chinese for whoever sits at the console. */
export interface CommandOutcome {
  readonly exit: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: readonly string[];
}

export interface CommandModule {
  run(call: CommandCall): CommandOutcome | Promise<CommandOutcome>;
}

/** One line of the table of commands. */
export interface CommandEntry {
  readonly name: string;
  /** As help prints it, behind the program's name: `tally FILE [--json]`. */
  readonly usage: string;
  /** One sentence: what it does. */
  readonly words: string;
  /** How many files or folders it takes. */
  readonly operands: number;
  /** Options that take a value; `--json` and `--help` are understood everywhere. */
  readonly values: readonly string[];
  readonly required: readonly string[];
  /** After this it is ended with a sentence. */
  readonly seconds: number;
  load(): Promise<CommandModule>;
}
