import { z } from 'zod';
import { topicCategoryIds } from './categories';
import { sideIds } from './sides';

/** A post that a person holds or held on one side. Posts on two sides at once are 双向进入、交叉任职 (FW-6). */
export const postSchema = z.object({
  id: z.string().min(1),
  side: z.enum(sideIds),
  /** Empty: for the whole community. */
  projectId: z.string(),
  /** The body as it is called, such as 海悦物业有限公司; empty where the side alone says it. */
  unit: z.string(),
  /** 主任, 书记, 项目经理 … */
  title: z.string(),
  from: z.string(),
  /** Empty while the post is held. */
  until: z.string(),
  /** What he answers for on this side. */
  answersFor: z.array(z.enum(topicCategoryIds)),
});
export type Post = z.infer<typeof postSchema>;

/**
 * Somebody of the four parties or of those they call. Members of an owners' committee that was elected in this program
 * are not kept here twice: they come from the case (`committee-roster.ts`).
 */
export const personSchema = z.object({
  communityId: z.string(),
  name: z.string().min(1).max(50),
  /** Masked on screen until asked for; in no package. */
  phone: z.string().max(40),
  politicalStatus: z.string().max(20),
  posts: z.array(postSchema),
  remark: z.string().max(500),
  /** Ids of entries of the same person that were merged into this one; older records may name them. */
  formerIds: z.array(z.string()).optional(),
});
export type Person = z.infer<typeof personSchema>;
