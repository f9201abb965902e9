import { useEffect, useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import { bridge } from '../../app/bridge';

export interface Thumbnail {
  /** Whether the content lies in the data folder. */
  readonly there: boolean;
  /** A data address for an `img`; null when there is no small picture. */
  readonly source: string | null;
}

type Known = Readonly<Record<string, Thumbnail>>;

/** Small pictures of what is listed, by hash; undefined until the main process has answered. */
export function useThumbnails(value: readonly Attachment[]): Known {
  const [known, setKnown] = useState<Known>({});
  const wanted = [...new Set(value.map(({ sha256 }) => sha256))].join(' ');
  useEffect(() => {
    let there = true;
    const load = async () => {
      const hashes = wanted === '' ? [] : wanted.split(' ');
      for (let at = 0; at < hashes.length; at += AT_ONCE) {
        const asked = hashes.slice(at, at + AT_ONCE);
        const answer = await bridge['attachments.thumbnails']({ sha256: asked });
        if (!there || !answer.ok) return;
        const found = answer.value.found.map(
          ({ there: has, thumbnail }, n) =>
            [asked[n] ?? '', { there: has, source: thumbnail && `data:image/jpeg;base64,${thumbnail}` }] as const,
        );
        setKnown(before => ({ ...before, ...Object.fromEntries(found) }));
      }
    };
    void load();
    return () => {
      there = false;
    };
  }, [wanted]);
  return known;
}

const AT_ONCE = 50;
