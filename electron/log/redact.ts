/** What could be somebody's: quoted values, Chinese text, long digit runs, addresses of files. */
const personal = [
  /'[^']*'|"[^"]*"|`[^`]*`/g,
  /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]+/g,
  /(?:[A-Za-z]:)?(?:[\\/][^\s:\\/]+){2,}/g,
  /\d{5,}/g,
];

export function redact(message: string): string {
  return personal.reduce((text, pattern) => text.replace(pattern, '…'), message).slice(0, 300);
}

/** Function names with file names and lines of the program; folders are cut off. */
export function redactStack(stack: string): string[] {
  return stack
    .split('\n')
    .map(line => /^\s*at (?:(.*?) \()?(.*?)\)?$/.exec(line))
    .flatMap(match =>
      match ? [`${match[1] ?? ''}@${(match[2] ?? '').replace(/^.*[\\/]/, '').split('?')[0] ?? ''}`] : [],
    )
    .slice(0, 12);
}
