let loading: Promise<(name: string) => string> | null = null;

/** Names as they sound, without tones ("王晓明" and "王小明" alike). The dictionary is large: loaded for an import only. */
export function loadNameSound(): Promise<(name: string) => string> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => {
    const known = new Map<string, string>();
    return name => {
      const sound = known.get(name) ?? pinyin(name, { toneType: 'none', type: 'array', surname: 'head' }).join(' ');
      known.set(name, sound);
      return sound;
    };
  });
  return loading;
}
