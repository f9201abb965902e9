import { drawStatuses } from '../inspection-draw';
import type { DrawRow, InspectionFacts } from './inspection-facts';

/**
 * What was announced before with the same version of the objects, one sentence each with its outcome. It is part of the new
 * announcement, so that nobody draws again until he likes the result.
 */
export function earlierDraws(facts: InspectionFacts, poolIds: { readonly objects: string }): string[] {
  return facts.draws
    .filter(({ body }) => body.status !== 'draft' && body.poolIds.objects === poolIds.objects)
    .sort((a, b) => (a.body.announcedAt < b.body.announcedAt ? -1 : 1))
    .map(row => [...earlierWords(row)].slice(0, 300).join(''));
}

function earlierWords({ body }: DrawRow): string {
  // A void draw's last line is 作废 with its reason.
  const outcome = body.status === 'void' ? body.story[body.story.length - 1]?.words : undefined;
  return `${body.announcedAt.slice(0, 10)} 公告“${body.title}”，${outcome ?? drawStatuses[body.status]}`;
}
