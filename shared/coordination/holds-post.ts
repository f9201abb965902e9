import type { Post } from './person';

/** Whether a post is held on a day: from its first day until the day on which it ended, which no longer counts. */
export function holdsPost(post: Pick<Post, 'from' | 'until'>, on: string): boolean {
  return post.from <= on && (post.until === '' || on < post.until);
}
