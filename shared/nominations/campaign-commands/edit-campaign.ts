import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign } from '../campaign';
import { campaignDraft, whileRunning } from './campaign-draft';

/** Title, theme and the plan's document. */
export function editCampaign(
  campaign: Campaign,
  input: Pick<Campaign, 'title' | 'theme' | 'document'>,
  context: CommandContext,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const title = input.title.trim();
  if (title === '') return refuse('campaign-title-missing');
  const patch = { title, theme: input.theme, document: input.document.trim() };
  return ok(campaignDraft(campaign, patch, { command: 'campaign.edit', words: '修改名称、主题或文件' }, context));
}

/** 领导小组 and its office (AW-11). Lines without a name are left out. */
export function saveGroup(campaign: Campaign, group: Campaign['group'], context: CommandContext): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  if (group.head.trim() === '') return refuse('campaign-head-missing', {}, { rule: 'AW-11' });
  const people = (list: Campaign['group']['members']) =>
    list
      .map(({ name, post }) => ({ name: name.trim(), post: post.trim() }))
      .filter(({ name, post }) => name !== '' || post !== '');
  const kept = {
    head: group.head.trim(),
    headPost: group.headPost.trim(),
    deputies: people(group.deputies),
    members: people(group.members),
    office: group.office.trim(),
    officeHead: group.officeHead.trim(),
    officePhone: group.officePhone.trim(),
    mailbox: group.mailbox.trim(),
  };
  const nameless = [...kept.deputies, ...kept.members].find(({ name }) => name === '');
  if (nameless) return refuse('campaign-member-nameless', { post: nameless.post });
  return ok(campaignDraft(campaign, { group: kept }, { command: 'campaign.group', words: '修改领导小组' }, context));
}
