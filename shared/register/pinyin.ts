/** Text as a Chinese officer would look for it: by itself, or by the first letters of its syllables (王小明 → wxm). */
export interface PinyinSearch {
  matches(text: string, query: string): boolean;
}

let loading: Promise<PinyinSearch> | null = null;

/** The dictionary is large and only needed once somebody searches. */
export function loadPinyinSearch(): Promise<PinyinSearch> {
  loading ??= import('pinyin-pro').then(({ pinyin }) =>
    searchWith(text =>
      pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', multiple: false, surname: 'head' }).join(''),
    ),
  );
  return loading;
}

/** `initials` gives one letter a character; its answers are kept, because a filter asks for every row at every key. */
export function searchWith(initials: (text: string) => string): PinyinSearch {
  const known = new Map<string, string>();
  const initialsOf = (text: string) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size > 200_000) known.clear();
    const letters = initials(text).toLowerCase();
    known.set(text, letters);
    return letters;
  };
  return {
    matches(text, query) {
      const wanted = query.trim().toLowerCase();
      if (wanted === '' || text.toLowerCase().includes(wanted)) return true;
      return (
        /^[a-z]+$/.test(wanted) && /[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(text) && initialsOf(text).includes(wanted)
      );
    },
  };
}
