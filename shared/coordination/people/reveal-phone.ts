import type { ChangeDraft } from '../../journal/draft';
import { sides, type Side } from '../sides';

/** Looking at somebody's phone leaves a trace: where and which side and post, never the datum (PIPL-51). */
export function revealPhone(
  community: string,
  { side, post }: { readonly side: Side; readonly post: string },
): ChangeDraft {
  return {
    command: 'people.reveal',
    words: `${community}：查看${sides[side]}${post}的联系电话`.slice(0, 500),
    changes: [],
  };
}

/** Phones of everybody on a list that is printed or written to a file. */
export function revealPhoneList(community: string, count: number): ChangeDraft {
  return { command: 'people.reveal-list', words: `${community}：出具附 ${count} 个联系电话的通讯录`, changes: [] };
}
