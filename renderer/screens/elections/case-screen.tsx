import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Spin } from 'antd';
import { useEffect, useRef, type ComponentType } from 'react';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { currentPart, partIds, type PartId } from './case-rail-view';
import { BasicsPanel } from './panels/basics-panel';
import { CandidatesPanel } from './panels/candidates-panel';
import { CertifyPanel } from './panels/certify-panel';
import { ClockPanel } from './panels/clock-panel';
import { CommitteePanel } from './panels/committee-panel';
import { DeliveryPanel } from './panels/delivery-panel';
import { DocumentsPanel } from './panels/documents-panel';
import { EntryPanel } from './panels/entry-panel';
import { HistoryPanel } from './panels/history-panel';
import { IssuePanel } from './panels/issue-panel';
import { MattersPanel } from './panels/matters-panel';
import { NoticePanel } from './panels/notice-panel';
import { PackagePanel } from './panels/package-panel';
import { RegisterPanel } from './panels/register-panel';
import { useCase, type CaseData } from './use-case';
import './elections.css';

const panels: Record<PartId, ComponentType<{ data: CaseData }>> = {
  basics: BasicsPanel,
  register: RegisterPanel,
  candidates: CandidatesPanel,
  matters: MattersPanel,
  notice: NoticePanel,
  issue: IssuePanel,
  delivery: DeliveryPanel,
  entry: EntryPanel,
  certify: CertifyPanel,
  committee: CommitteePanel,
  clock: ClockPanel,
  documents: DocumentsPanel,
  package: PackagePanel,
  history: HistoryPanel,
};

/** One case: the rail of stages at the left, the work of the chosen part beside it. */
export function CaseScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { part } = useSearch({ strict: false }) as { part?: string };
  const data = useCase(id);
  useFollowStage(id, typeof data === 'string' ? null : data.row.body.stage);
  if (data === 'loading') return <Spin className="case-loading" aria-label="正在读取案件" />;
  if (data === 'gone') {
    return (
      <Page crumbs={[{ title: '业委会选举', to: '/elections' }]} title="没有这件选举">
        <EmptyState title="没有找到这件选举">它可能已被撤销；请回到“业委会选举”重新选择。</EmptyState>
      </Page>
    );
  }
  const chosen = partIds.find(known => known === part) ?? currentPart(data.row.body.stage);
  const Panel = panels[chosen];
  return <Panel key={`${id}:${chosen}`} data={data} />;
}

/** When the case moves on or back, the page goes to the work that is next, whatever part was open. */
function useFollowStage(id: string, stage: string | null): void {
  const navigate = useNavigate();
  const before = useRef<{ id: string; stage: string } | null>(null);
  useEffect(() => {
    if (stage === null) return;
    const moved = before.current?.id === id && before.current.stage !== stage;
    before.current = { id, stage };
    if (moved) void navigate({ to: `/elections/${id}`, search: {} as never });
  }, [id, stage, navigate]);
}
