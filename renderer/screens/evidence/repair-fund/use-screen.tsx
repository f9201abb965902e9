import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useState } from 'react';
import { showArea, type Area } from '#shared/basics/area';
import { dayOf } from '#shared/basics/dates';
import { showYuan } from '#shared/basics/money';
import { repairReview } from '#shared/documents/forms/evidence/repair-review';
import { repairFindings } from '#shared/evidence/repair-findings';
import { repairSteps, type RepairStep, type RepairUse, type RepairUseRow } from '#shared/evidence/repair-use';
import { fundBalance } from '#shared/evidence/repair/fund-balance';
import { nextStep, stepsOf } from '#shared/evidence/repair/repair-order';
import { useScreenCommand } from '../../../app/screen-commands';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useSession } from '../../../store/session';
import { useRow, useRows } from '../../../store/use-rows';
import { printDocuments } from '../../elections/document-work';
import { PaperMenu } from '../../training/paper-menu';
import { EvidenceState } from '../evidence-state';
import { FindingTable } from './finding-table';
import { PaymentSection } from './payment-section';
import { StepForm } from './step-form';
import { yuan } from './repair-view';
import '../../elections/elections.css';
import '../rooms.css';

/** One use of the fund: where it stands, what comes next, what the rules say of it. */
export function UseScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const row = useRow('repairUses', id);
  if (row) return <Loaded key={id} row={row} />;
  return (
    <Page title="维修资金使用">
      {row === null ? (
        <EmptyState title="没有这项使用" action={<Link to="/evidence/repair-fund">回到维修资金</Link>}>
          请从维修资金的列表重新打开。
        </EmptyState>
      ) : (
        <Spin />
      )}
    </Page>
  );
}

function Loaded({ row }: { readonly row: RepairUseRow }) {
  const navigate = useNavigate();
  const { practice } = useSession();
  const { body } = row;
  const project = useRow('projects', body.projectId);
  const company = useRow('companies', body.companyId);
  const profile = useRow('projectProfiles', body.projectId);
  const election = useRow('elections', body.electionId);
  const uses = useRows('repairUses', { projectId: body.projectId });
  const [step, setStep] = useState<Exclude<RepairStep, 'plan'> | null>(null);
  const today = dayOf(new Date());
  const live = body.state !== 'void';
  const next = live ? nextStep(body) : null;
  const findings = repairFindings(body, today);
  const balance = fundBalance(uses ?? [], profile?.body.repairFundBalance ?? null);
  const name = project?.body.name ?? '';
  const model = () =>
    repairReview({
      ...{ project: name, company: company?.body.name ?? '', use: body, vote: election?.body.title ?? '' },
      ...{ balance: balance.stated, today, practice },
    });
  useScreenCommand('print', () => void printDocuments([model()]));
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '维修资金', to: '/evidence/repair-fund' },
      ]}
      title={body.item}
      state={[name, body.emergency ? '应急使用' : ''].filter(text => text !== '').join(' · ')}
      more={
        <>
          {next !== null && step !== 'stopped' && <Button onClick={() => setStep('stopped')}>终止</Button>}
          <PaperMenu papers={[{ title: '审核表', model }]} />
        </>
      }
      action={
        next !== null &&
        next !== 'plan' && (
          <Button type="primary" onClick={() => setStep(next)}>
            登记{repairSteps[next]}
          </Button>
        )
      }
    >
      <ol className="repair-steps" aria-label="办理步骤">
        {stepsOf(body).map(each => (
          <li key={each} className={stepClass(body, each)} aria-current={each === body.step ? 'step' : undefined}>
            {repairSteps[each]}
          </li>
        ))}
        {body.step === 'stopped' && <li className="step-here">终止：{body.stopReason}</li>}
      </ol>
      {step !== null && <StepForm key={step} row={row} step={step} onDone={() => setStep(null)} />}
      <div className="columns">
        <div>
          <Section title="方案和办理情况">
            <dl className="room-facts">
              {factsOf(body).map(([title, words]) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
              {election && (
                <div>
                  <dt>表决</dt>
                  <dd>
                    <Link className="room-link" to={`/elections/${election.id}`}>
                      {election.body.title}
                    </Link>
                    ，{election.body.matters.find(({ id }) => id === body.matterId)?.title ?? ''}
                  </dd>
                </div>
              )}
            </dl>
          </Section>
          <PaymentSection row={row} />
          <Section title="本小区维修资金" about="余额取自项目资料，是最近一次登记的账面数。">
            <dl className="room-facts">
              <div>
                <dt>余额</dt>
                <dd className="tabular">{yuan(balance.stated)}</dd>
              </div>
              <div>
                <dt>在办未付</dt>
                <dd className="tabular">{showYuan(balance.bound)}</dd>
              </div>
              <div>
                <dt>余额减在办</dt>
                <dd className={(balance.free ?? 0) < 0 ? 'tabular sheet-fault' : 'tabular'}>
                  {balance.free === null ? '—' : showYuan(balance.free)}
                  {(balance.free ?? 0) < 0 && '，余额不够在办的使用'}
                </dd>
              </div>
            </dl>
          </Section>
        </div>
        <div>
          <Section title="逐项审核" flush>
            <FindingTable findings={findings} />
          </Section>
          {body.attachments.length > 0 && (
            <Section title="附件">
              <AttachmentList label="方案附件" value={body.attachments} />
            </Section>
          )}
          <EvidenceState
            row={{ table: 'repairUses', ...row }}
            onCorrect={() => void navigate({ to: `/evidence/repair-fund/${row.id}/plan` })}
          />
        </div>
      </div>
    </Page>
  );
}

function stepClass(body: RepairUse, step: RepairStep): string {
  const steps = stepsOf(body);
  if (step === body.step) return 'step-here';
  return steps.indexOf(step) < steps.indexOf(body.step) ? 'step-done' : '';
}

function factsOf(body: RepairUse): [string, string][] {
  const { scope, base, participating, agreeing } = body;
  const weight = (of: { readonly heads: number; readonly area: number } | null) =>
    of === null ? '—' : `${of.heads} 人、${showArea(of.area as Area)} ㎡`;
  const facts: [string, string][] = [
    ['部位', body.part || '—'],
    ['预算', `${showYuan(body.budget)} 元`],
    ['列支范围', `${scope.units} 户、${scope.heads} 人、${showArea(scope.area as Area)} ㎡ ${scope.words}`],
    ['方案文件', [body.document, body.body].filter(text => text !== '').join('，') || '—'],
    [
      '方案公示',
      body.planPostedFrom === '' ? '' : `${body.planPostedFrom} 至 ${body.planPostedUntil} ${body.planPostedAt}`,
    ],
    ['表决日期', body.voteOn],
    [body.voteOf === 'all' ? '全体业主' : '列支范围业主', base === null ? '' : weight(base)],
    ['参与表决', participating === null ? '' : weight(participating)],
    ['同意', agreeing === null ? '' : weight(agreeing)],
    ['提交申请', body.submittedOn],
    [
      '审核',
      body.auditedOn === ''
        ? ''
        : `${body.auditedOn} ${body.auditor}，${body.audited === null ? '' : showYuan(body.audited)} 元`,
    ],
    ['施工单位', body.contractor],
    ['选定方式', body.selection],
    ['监理', body.supervisor],
    ['开工', body.startedOn],
    ['验收', body.acceptedOn === '' ? '' : `${body.acceptedOn} ${body.acceptors.join('、')}`],
    ['备注', body.remark],
  ];
  return facts.filter(([, words]) => words !== '');
}
