import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state';
import { MasterDetail } from '../../components/master-detail';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useRows } from '../../store/use-rows';
import { GradeTag } from './grade-tag';
import { KeyTag } from './key-tag';
import { PackageDetail } from './package-detail';
import { packageLines, type Direction } from './package-list-view';
import { useKeyStatus } from './use-keys';
import './packages.css';

const directions = [
  { label: '全部', value: 'all' },
  { label: '已报送', value: 'out' },
  { label: '已收件', value: 'in' },
] as const;

/** Everything that went out or came in as a package. */
export function PackagesScreen() {
  const navigate = useNavigate();
  const rows = useRows('packages');
  const { status } = useKeyStatus();
  const [direction, setDirection] = useState<Direction>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = packageLines(rows ?? [], direction);
  const shown = rows?.find(({ id }) => id === (chosen ?? lines[0]?.id)) ?? null;
  const receive = (
    <Button type="primary" onClick={() => void navigate({ to: '/packages/verify' })}>
      查验收到的包
    </Button>
  );
  const list = (
    <>
      <Segmented block options={[...directions]} value={direction} onChange={setDirection} aria-label="方向" />
      <ul className="package-list">
        {lines.map(line => (
          <li key={line.id}>
            <button
              type="button"
              className={line.id === shown?.id ? 'package-line package-here' : 'package-line'}
              aria-current={line.id === shown?.id}
              onClick={() => setChosen(line.id)}
            >
              <span className="package-title">{line.title}</span>
              <GradeTag grade={line.grade} />
              <span className="package-note">
                {line.direction} · {line.kind} · {line.at}
              </span>
            </button>
          </li>
        ))}
        {rows && lines.length === 0 && <li className="package-none muted">这一类还没有</li>}
      </ul>
    </>
  );
  return (
    <Page
      title="报送"
      state={status && <KeyTag status={status} />}
      more={<Button onClick={() => void navigate({ to: '/packages/keys' })}>密钥与证书</Button>}
      action={receive}
      fill
    >
      {rows?.length === 0 ? (
        <Section title="报送包">
          <EmptyState title="还没有报送或收到的包">
            选举结果确认后，在<Link to="/elections">业委会选举</Link>
            的最后一步导出备案包；季度报告在
            <Link to="/coordination/overview">四位一体的概览</Link>
            里编写、导出。导出的都列在这里；收到别处的包，点右上角“查验收到的包”。
          </EmptyState>
        </Section>
      ) : (
        <MasterDetail label="报送包" list={list} detail={shown && <PackageDetail record={shown.body} />} />
      )}
    </Page>
  );
}
