import { Alert } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { KeyStatus } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';
import { Section } from '../../components/section';
import { CertificateFacts } from './certificate-facts';
import { CreateKey } from './create-key';
import { FileButton } from '../../components/file-button';
import type { KeyPart } from './key-part';
import { keyWords } from './keys-view';
import { WriteRequest } from './write-request';
import { readCertificateFile } from './file-content';

interface KeyCardProps {
  readonly status: KeyStatus;
  readonly onStatus: (status: KeyStatus) => void;
  /** The officer is choosing where the request goes. */
  readonly asking: boolean;
  readonly onAsked: () => void;
}

/** The district's key and certificate, and the one thing to do next about them. */
export function KeyCard({ status, onStatus, asking, onAsked }: KeyCardProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { tone, state, words, next } = keyWords(status, new Date());
  const part = { onStatus, onRefusal: setRefusal };
  const alert = tone === 'success' ? 'success' : tone === 'error' ? 'error' : tone === 'warning' ? 'warning' : 'info';
  return (
    <Section title="本区签名密钥" action={status.state !== 'none' && <ImportButton {...part} />}>
      {refusal && (
        <div className="key-state">
          <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
        </div>
      )}
      <Alert className="key-state" type={alert} showIcon title={`${state}：${words}`} description={next} />
      {status.certificate && <CertificateFacts certificate={status.certificate} />}
      {status.state === 'none' && <CreateKey {...part} />}
      {asking && <WriteRequest onRefusal={setRefusal} onDone={onAsked} />}
    </Section>
  );
}

function ImportButton({ onStatus, onRefusal }: KeyPart) {
  async function take(file: File) {
    const answer = await bridge['keys.importCertificate']({ data: await readCertificateFile(file) });
    if (!answer.ok) return onRefusal(answer.refusal);
    onRefusal(null);
    onStatus(answer.value);
    say.done('证书已导入');
  }
  return (
    <FileButton accept=".pem,.crt,.cer,.der" onFile={file => void take(file)}>
      导入证书
    </FileButton>
  );
}
