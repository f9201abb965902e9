import type { ChangeDraft } from '../journal/draft';

const revealed = { certificateNumber: '证件号码', phone: '联系电话' } as const;

/** Notes in the audit log that a masked number of somebody on a company's roster was looked at; no row changes. */
export function revealStaff(companyName: string, what: keyof typeof revealed): ChangeDraft {
  return { command: 'staff.reveal', words: `从业人员：查看${companyName}一位人员的${revealed[what]}`, changes: [] };
}
