import { Descriptions } from 'antd';
import { dayOf, showDay } from '#shared/basics/dates';
import type { CallOutput } from '#shared/ipc/contract';
import { kindWords, type PackageKind } from '#shared/packages/layout';
import { Section } from '../../components/section';
import { nameParts } from './keys-view';
import { showSize } from './package-list-view';

/** What the file says it is, and who signed it. */
export function ReceivedFacts({ received }: { readonly received: CallOutput<'packages.verify'> }) {
  const { kind, packageId, content, bytes, sha256, verdict } = received;
  const { signer } = verdict;
  const day = (moment: string) => showDay(dayOf(new Date(moment)));
  const stated = content?.summary.map(({ label, value }) => ({ key: label, label, children: value })) ?? [];
  const signed = signer
    ? [
        { key: 'signer', label: '签名人', children: nameParts(signer.subject) },
        {
          key: 'issuer',
          label: '签发机关',
          children: signer.issuer === signer.subject ? '自签' : nameParts(signer.issuer),
        },
        { key: 'when', label: '所写签名日期', children: signer.signedAt ? day(signer.signedAt) : '未写明' },
        { key: 'until', label: '证书有效期至', children: day(signer.notAfter) },
      ]
    : [];
  return (
    <Section title="所报内容">
      <Descriptions
        size="small"
        column={1}
        items={[
          ...(kind === null ? [] : [{ key: 'kind', label: '类别', children: kindWords[kind as PackageKind] }]),
          ...stated,
          ...signed,
          ...(packageId === null
            ? []
            : [{ key: 'id', label: '编号', children: <code className="break-all">{packageId}</code> }]),
          { key: 'bytes', label: '大小', children: showSize(bytes) },
          { key: 'hash', label: 'SHA-256', children: <code className="break-all">{sha256}</code> },
        ]}
      />
    </Section>
  );
}
