import type { NominationFacts } from '../../../packages/nomination-facts';

/** 电话：0532-…，信箱：…; what the office has not is left out. */
export function contactWords({ phone, mailbox }: NominationFacts['office']): string {
  const parts = [phone === '' ? '' : `电话：${phone}`, mailbox === '' ? '' : `信箱：${mailbox}`];
  return parts.filter(part => part !== '').join('，');
}
