import { z } from 'zod';

/** The topic that a vote was opened for, and the matter that it brought along; kept in the case, so that both find each other. */
export const fromTopicSchema = z.object({
  topicId: z.string().min(1),
  number: z.string(),
  title: z.string(),
  matterId: z.string(),
});
export type FromTopic = z.infer<typeof fromTopicSchema>;
