/** The program's own log: what failed and where, never whose data it was. */
export interface Log {
  info(what: string, facts?: LogFacts): void;
  /** Answers the number under which the officer can report it. */
  error(what: string, error: unknown, facts?: LogFacts): string;
}

/** Counts, codes and names of the program's own parts. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;
