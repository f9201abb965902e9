import { Button, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { dayOf, showDay } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { FileButton } from '../../components/file-button';
import { groupHex, nameParts } from './keys-view';
import { readCertificateFile } from './file-content';
import { useTrust } from './use-keys';

/** Whose signatures count here: the city's roots and their revocation lists. */
export function TrustCard() {
  const { trust, reload } = useTrust();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function settle(answer: Promise<Result<unknown>>, done: string) {
    const result = await answer;
    setRefusal(result.ok ? null : result.refusal);
    if (!result.ok) return;
    say.done(done);
    await reload();
  }
  const addRoot = async (file: File) =>
    settle(bridge['trust.add']({ data: await readCertificateFile(file) }), '根证书已导入');
  const addList = async (file: File) =>
    settle(bridge['trust.addRevocations']({ data: await readCertificateFile(file) }), '吊销列表已导入');
  const actions = (
    <Space>
      <FileButton
        accept=".crl,.pem,.der"
        disabled={!trust || trust.roots.length === 0}
        onFile={file => void addList(file)}
      >
        导入吊销列表
      </FileButton>
      <FileButton accept=".pem,.crt,.cer,.der" onFile={file => void addRoot(file)}>
        导入根证书
      </FileButton>
    </Space>
  );
  return (
    <Section
      title="信任的根证书"
      about="由这些根证书签发的签名，本机才认作“有效”。请核对指纹后再导入。"
      action={actions}
      flush
    >
      {refusal && (
        <div className="trust-refusal">
          <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
        </div>
      )}
      {trust?.roots.length === 0 && (
        <EmptyState title="还没有信任的根证书">向市级索取根证书（不涉密，可用 U 盘），点“导入根证书”。</EmptyState>
      )}
      <ul className="trust-list">
        {trust?.roots.map(({ subject, fingerprint, notAfter }) => {
          const list = trust.revocations.find(({ issuer }) => issuer === subject);
          return (
            <li key={fingerprint} className="trust-line">
              <div>
                <div>{nameParts(subject)}</div>
                <div className="muted">
                  有效期至 {showDay(dayOf(new Date(notAfter)))} ·{' '}
                  {list ? `吊销列表 ${showDay(dayOf(new Date(list.thisUpdate)))}，${list.entries} 张` : '没有吊销列表'}
                </div>
                <code>{groupHex(fingerprint)}</code>
              </div>
              <Popconfirm
                title="不再信任这张根证书？"
                description="之后收到的包将无法查明是谁签的名。"
                okText="不再信任"
                cancelText="保留"
                onConfirm={() => settle(bridge['trust.remove']({ fingerprint }), '已不再信任')}
              >
                <Button size="small">移除</Button>
              </Popconfirm>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
