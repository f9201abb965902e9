/** Started with this, the program is the command line and opens nothing. */
export const COMMAND_LINE = '--cli';
/** Its child, which runs one command. */
export const ONE_COMMAND = '--cli-command';

/** What stands behind `mark`; null without it. A `--` keeps what follows from being read as the runtime's own switches. */
export function argumentsBehind(mark: string, argv: readonly string[]): string[] | null {
  const at = argv.indexOf(mark);
  if (at < 0) return null;
  const rest = argv.slice(at + 1);
  return rest[0] === '--' ? rest.slice(1) : rest;
}
