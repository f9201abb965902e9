import { Page } from '../../components/page';
import { KeyCard } from './key-card';
import { KeyTag } from './key-tag';
import { TrustCard } from './trust-card';
import { useKeyStatus } from './use-keys';
import './packages.css';

/** The district's key, and whom this machine trusts. */
export function KeysScreen() {
  const { status, setStatus } = useKeyStatus();
  return (
    <Page crumbs={[{ title: '报送', to: '/packages' }]} title="密钥与证书" state={status && <KeyTag status={status} />}>
      <div className="keys-columns">
        <div>{status && <KeyCard status={status} onStatus={setStatus} />}</div>
        <TrustCard />
      </div>
    </Page>
  );
}
