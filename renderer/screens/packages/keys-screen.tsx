import { Button } from 'antd';
import { useState } from 'react';
import { Page } from '../../components/page';
import { CREATE_KEY_FORM } from './create-key';
import { KeyCard } from './key-card';
import { KeyTag } from './key-tag';
import { TrustCard } from './trust-card';
import { useKeyStatus } from './use-keys';
import './packages.css';

/** The district's key, and whom this machine trusts. */
export function KeysScreen() {
  const { status, setStatus } = useKeyStatus();
  const [asking, setAsking] = useState(false);
  const create = (
    <Button type="primary" htmlType="submit" form={CREATE_KEY_FORM}>
      建立签名密钥
    </Button>
  );
  const request = (
    <Button
      type={status?.state === 'certified' ? 'default' : 'primary'}
      disabled={asking}
      onClick={() => setAsking(true)}
    >
      导出证书申请
    </Button>
  );
  return (
    <Page
      crumbs={[{ title: '报送', to: '/packages' }]}
      title="密钥与证书"
      state={status && <KeyTag status={status} />}
      action={status && (status.state === 'none' ? create : request)}
    >
      <div className="keys-columns">
        <div>
          {status && <KeyCard status={status} onStatus={setStatus} asking={asking} onAsked={() => setAsking(false)} />}
        </div>
        <TrustCard />
      </div>
    </Page>
  );
}
