import { Alert, Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { KeyStatus } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';
import { FolderPicker } from '../../components/folder-picker';
import { Section } from '../../components/section';
import { useSession } from '../../store/session';
import { CertificateFacts } from './certificate-facts';
import { FileButton } from './file-button';
import { keyWords } from './keys-view';
import { readCertificateFile } from './file-content';

interface Part {
  readonly onStatus: (status: KeyStatus) => void;
  readonly onRefusal: (refusal: Refusal | null) => void;
}

interface KeyCardProps {
  readonly status: KeyStatus;
  readonly onStatus: (status: KeyStatus) => void;
}

/** The district's key and certificate, and the one thing to do next about them. */
export function KeyCard({ status, onStatus }: KeyCardProps) {
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
      {status.state === 'none' ? <CreateKey {...part} /> : <WriteRequest {...part} />}
    </Section>
  );
}

function ImportButton({ onStatus, onRefusal }: Part) {
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

function CreateKey({ onStatus, onRefusal }: Part) {
  const { settings } = useSession();
  const [busy, setBusy] = useState(false);
  async function create({ commonName, unit }: { commonName: string; unit: string }) {
    setBusy(true);
    const answer = await bridge['keys.create']({ commonName: commonName.trim(), unit: unit.trim() });
    setBusy(false);
    if (!answer.ok) return onRefusal(answer.refusal);
    onRefusal(null);
    onStatus(answer.value);
    say.done('签名密钥已建立');
  }
  const required = { required: true, whitespace: true, message: '请填写' };
  return (
    <Form
      layout="vertical"
      className="key-form"
      initialValues={{ commonName: '报送专用', unit: settings.bureau.slice(0, 64) }}
      onFinish={values => void create(values as { commonName: string; unit: string })}
    >
      <Form.Item
        label="单位"
        name="unit"
        rules={[required]}
        extra={`证书上同时写明 ${settings.city} ${settings.district}`}
      >
        <Input maxLength={64} />
      </Form.Item>
      <Form.Item label="用途" name="commonName" rules={[required]}>
        <Input maxLength={64} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        建立签名密钥
      </Button>
    </Form>
  );
}

function WriteRequest({ onRefusal }: Pick<Part, 'onRefusal'>) {
  const [open, setOpen] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  async function write() {
    if (folder === null) return;
    const answer = await bridge['keys.writeRequest']({ folder });
    if (!answer.ok) return onRefusal(answer.refusal);
    onRefusal(null);
    setOpen(false);
    say.done(`证书申请已写好：${answer.value.path}`);
  }
  if (!open) {
    return (
      <Button className="key-write" onClick={() => setOpen(true)}>
        导出证书申请
      </Button>
    );
  }
  return (
    <div className="key-request">
      <p>证书申请写到哪个文件夹：</p>
      <FolderPicker value={null} onChange={(path, listing) => setFolder(listing?.writable ? path : null)} />
      <Space>
        <Button type="primary" disabled={folder === null} onClick={() => void write()}>
          写到这里
        </Button>
        <Button onClick={() => setOpen(false)}>取消</Button>
      </Space>
    </div>
  );
}
