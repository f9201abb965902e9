import { Descriptions } from 'antd';
import { dayOf, showDay } from '#shared/basics/dates';
import type { CertificateSummary } from '#shared/ipc/contract';
import { groupHex, nameParts } from './keys-view';

export function CertificateFacts({ certificate }: { readonly certificate: CertificateSummary }) {
  const { subject, issuer, notBefore, notAfter, serial, fingerprint } = certificate;
  const day = (moment: string) => showDay(dayOf(new Date(moment)));
  return (
    <Descriptions
      size="small"
      column={1}
      items={[
        { key: 'subject', label: '持有人', children: nameParts(subject) },
        { key: 'issuer', label: '签发机关', children: issuer === subject ? '自签' : nameParts(issuer) },
        { key: 'dates', label: '有效期', children: `${day(notBefore)} 至 ${day(notAfter)}` },
        { key: 'serial', label: '序号', children: <code className="break-all">{serial}</code> },
        { key: 'print', label: '指纹', children: <code>{groupHex(fingerprint)}</code> },
      ]}
    />
  );
}
