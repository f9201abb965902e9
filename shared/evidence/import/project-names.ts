interface Named {
  readonly id: string;
  readonly body: { readonly name: string };
}

/** Spaces, brackets' width and the words 小区, 项目 at the end do not tell projects apart. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(小区|项目)$/, '');

/** Finds a project by the name in a spreadsheet: `many` where two are called so. */
export function projectNames<T extends Named>(projects: readonly T[]): (name: string) => T | 'none' | 'many' {
  const byName = new Map<string, T | 'many'>();
  for (const project of projects) {
    const key = plain(project.body.name);
    byName.set(key, byName.has(key) ? 'many' : project);
  }
  return name => byName.get(plain(name)) ?? 'none';
}
