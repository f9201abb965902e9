interface Known {
  readonly memberKey: string;
  readonly projectId: string;
  readonly name: string;
  readonly phone: string;
}

/**
 * Which seats are one person's: same name and same phone anywhere, or same name on the same project's committee (the next
 * term). Training belongs to the person, so it counts for all of his seats and once in any sum.
 * Answers the person's key of every member key: the first member key of the group in the order of the text.
 */
export function samePerson(seats: readonly Known[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>(seats.map(({ memberKey }) => [memberKey, memberKey]));
  const find = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) root = parent.get(root) as string;
    parent.set(key, root);
    return root;
  };
  const first = new Map<string, string>();
  for (const { memberKey, projectId, name, phone } of seats) {
    const digits = phone.replace(/\D/g, '');
    const marks = [`${name}\n@${projectId}`, ...(digits.length >= 7 ? [`${name}\n${digits}`] : [])];
    for (const mark of marks) {
      const other = first.get(mark);
      if (other === undefined) {
        first.set(mark, memberKey);
        continue;
      }
      const [a, b] = [find(other), find(memberKey)];
      if (a !== b) parent.set(a > b ? a : b, a > b ? b : a);
    }
  }
  return new Map(seats.map(({ memberKey }) => [memberKey, find(memberKey)]));
}
