import { dayOf, daysBetween, showDay } from '#shared/basics/dates';
import type { KeyStatus } from '#shared/ipc/contract';

export interface KeyWords {
  readonly tone: 'default' | 'processing' | 'success' | 'warning' | 'error';
  readonly state: string;
  /** What it means. */
  readonly words: string;
  /** What to do now. */
  readonly next: string;
}

const RENEW_DAYS = 60;

export function keyWords({ state, certificate }: KeyStatus, now: Date): KeyWords {
  const until = certificate ? showDay(dayOf(new Date(certificate.notAfter))) : '';
  switch (state) {
    case 'none':
      return {
        tone: 'warning',
        state: '还没有签名密钥',
        words: '报送包和文书都要签名，没有密钥不能导出。',
        next: '先建立签名密钥；只需一次，私钥只留在这台电脑的数据文件夹里。',
      };
    case 'self-signed':
      return {
        tone: 'processing',
        state: '自签证书',
        words: '已经可以签名；但收件方只能看到“自签”，无从证实是哪个区县。',
        next: '导出证书申请交给市级，收到证书后先导入市级根证书，再导入证书。',
      };
    case 'expired':
      return {
        tone: 'error',
        state: '证书已到期',
        words: `证书已于 ${until} 到期，不能再签名。`,
        next: '重新导出证书申请交给市级换发，再导入新证书。',
      };
    case 'certified': {
      const left = certificate ? daysBetween(dayOf(now), dayOf(new Date(certificate.notAfter))) : 0;
      const soon = left <= RENEW_DAYS;
      return {
        tone: soon ? 'warning' : 'success',
        state: soon ? `证书还有 ${left} 天到期` : '市级证书',
        words: `签名由市级根证书作保，有效期至 ${until}。`,
        next: soon ? '请现在导出证书申请，向市级换发。' : '无需操作。到期前 60 天会在这里提醒。',
      };
    }
  }
}

/** "CN=业委会备案专用, O=…" → the parts that an officer reads, most specific last. */
export function nameParts(name: string): string {
  const parts = name.split(/,\s*(?=[A-Z]+=)/).map(part => part.slice(part.indexOf('=') + 1));
  return parts.filter((part, at) => part !== 'CN' && parts.indexOf(part) === at).join(' · ');
}

/** Groups of eight digits, to be compared by eye. */
export function groupHex(hex: string): string {
  return (hex.match(/.{1,8}/g) ?? []).join(' ');
}
