import { Alert, Button, Dropdown, Tag } from 'antd';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { showMoment } from '#shared/basics/moment';
import type { Campaign } from '#shared/nominations/campaign';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { stageNeeds } from '#shared/nominations/dossier-stages';
import type { DossierGap } from '#shared/nominations/dossier-gaps';
import type { JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { closePostings } from '#shared/nominations/process/close-posting';
import type { OpinionStage } from '#shared/nominations/process/give-opinion';
import { submitDossier } from '#shared/nominations/process/submit-dossier';
import { Section } from '../../../components/section';
import { commandContext, useSession } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { ChainActForm } from './chain-act-form';
import { chainActs, type ChainAct } from './chain-acts';
import { ChainList } from './chain-list';
import { nextAct, progressOf, progressWords } from './chain-view';
import type { DossierPartProps } from './dossier-part';
import { OpinionForm } from './opinion-form';
import { PostingForm } from './posting-form';
import { PostingObjections } from './posting-objections';
import { ReviewForm } from './review-form';
import './process.css';

/** 流程: where a dossier stands, the one next action, who signed what when. */
export function ChainPart({
  row,
  campaign: { body: campaign },
  dossiers,
  judgement: { checks },
  gaps,
  today,
}: DossierPartProps) {
  const { officer } = useSession();
  const [act, setAct] = useState<ChainAct | null>(null);
  const [optional, setOptional] = useState<OpinionStage | null>(null);
  const dossier = row.body;
  const next = nextAct(dossier, campaign, today, officer.id);
  const acts = chainActs(dossier);
  const falls = dossier.falls.filter(({ takenUpAt }) => takenUpAt === '');
  const open = dossier.standing === 'open' && dossier.recommended === null;
  const running = open ? dossier.postings.filter(({ voided, closedOn }) => voided === '' && closedOn === '') : [];
  const extras = (['owners', 'departments'] as const).filter(
    stage =>
      stageNeeds[dossier.category][stage] === 'optional' && (dossier.stage === 'street' || dossier.stage === 'review'),
  );
  return (
    <div className="chain-page">
      {falls.length > 0 && (
        <Alert
          className="page-word"
          type="error"
          showIcon
          title={`退回重核：${dossier.standing === 'fallen' ? '依据已不成立' : ''}`}
          description={
            <ul className="bullet-list">
              {falls.map(fall => (
                <li key={fall.cause}>
                  {showMoment(fall.at)} {fall.words}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <Section
        title={`下一步：${next.title}`}
        about={next.words}
        action={
          acts.length > 0 && (
            <Dropdown
              trigger={['click']}
              menu={{
                items: acts.map(({ id, title }) => ({ key: id, label: title })),
                onClick: ({ key }) => setAct(key as ChainAct),
              }}
            >
              <Button>退回、中止</Button>
            </Dropdown>
          )
        }
      >
        {act ? (
          <ChainActForm
            key={act}
            act={act}
            row={row}
            campaign={campaign}
            checks={checks}
            onClose={() => setAct(null)}
          />
        ) : (
          <NextForm {...{ row, campaign, checks, dossiers, gaps }} kind={next.kind} onAct={setAct} />
        )}
      </Section>
      {running.map(posting => {
        const progress = progressOf(posting, today);
        return (
          <Section
            key={posting.id}
            title={posting.level === 'unit' ? '单位公示' : '区级公示'}
            about={`${posting.from} 张贴于${posting.place}，至 ${posting.until}`}
            action={
              progress && (
                <Tag color={progress.kind === 'over' ? 'warning' : 'processing'}>{progressWords(progress)}</Tag>
              )
            }
          >
            <PostingObjections row={row} campaign={campaign} posting={posting} />
          </Section>
        );
      })}
      {open && extras.length > 0 && (
        <Section
          title="可以另外征求的意见"
          about="这一类不要求，需要时登记；登记了不同意的，不能推荐。"
          action={extras.map(stage => (
            <Button key={stage} size="small" onClick={() => setOptional(optional === stage ? null : stage)}>
              {stage === 'owners' ? '登记业主评价' : '登记部门意见'}
            </Button>
          ))}
        >
          {optional ? (
            <OpinionForm
              key={optional}
              row={row}
              campaign={campaign}
              stage={optional}
              onDone={() => setOptional(null)}
            />
          ) : (
            <p className="muted">税务、欠薪、刑事等情况不在本局台账内，资格审查中的“部门意见”由此得出结论。</p>
          )}
        </Section>
      )}
      <ChainList dossier={dossier} campaign={campaign} />
    </div>
  );
}

interface NextFormProps {
  readonly row: DossierRow;
  readonly campaign: Campaign;
  readonly checks: readonly JudgedCheck[];
  /** All dossiers of the year: no two may be for the same. */
  readonly dossiers: readonly DossierRow[];
  readonly gaps: readonly DossierGap[];
  readonly kind: ReturnType<typeof nextAct>['kind'];
  readonly onAct: (act: ChainAct) => void;
}

/** What is filled in, or where one goes, for the next action. */
function NextForm({ row, campaign, checks, dossiers, gaps, kind, onAct }: NextFormProps) {
  const navigate = useNavigate();
  const onPart = (part: string) =>
    void navigate({ to: `/nominations/dossiers/${row.id}`, search: { part } as never, replace: true });
  const close = (level: 'unit' | 'district') => () =>
    void runCommand(closePostings([row], level, campaign, commandContext()), '公示已结束');
  const opinion = (stage: OpinionStage) => (
    <OpinionForm key={stage} row={row} campaign={campaign} stage={stage} onDone={() => undefined} />
  );
  const checksById = new Map([[row.id, checks]]);
  const posting = (level: 'unit' | 'district') => (
    <PostingForm rows={[row]} campaign={campaign} level={level} checks={checksById} onDone={() => undefined} />
  );
  const button = (title: string, run: () => void) => (
    <Button type="primary" onClick={run}>
      {title}
    </Button>
  );
  switch (kind) {
    case 'pledge':
      return button('去登记承诺书', () => onPart('form'));
    case 'write':
      return button('去填写事迹', () => onPart('deed'));
    case 'score-self':
    case 'score-street':
    case 'score-district':
      return button('去评分', () => onPart('scores'));
    case 'submit': {
      const lacking = gaps.filter(({ before }) => before === 'submit').length;
      if (lacking > 0) return <p>还有 {lacking} 项须在提交前补齐，见右边“还缺什么”。</p>;
      return button(
        '提交单位公示和意见',
        () => void runCommand(submitDossier(row, campaign, commandContext(), dossiers), '已提交'),
      );
    }
    case 'post-unit':
      return posting('unit');
    case 'post-district':
      return posting('district');
    case 'end-unit':
      return button('结束单位公示', close('unit'));
    case 'end-district':
      return button('结束区级公示', close('district'));
    case 'say-unit':
      return opinion('unit');
    case 'say-owners':
    case 'say-owners-person':
      return opinion('owners');
    case 'say-street':
      return opinion('street');
    case 'ask-departments':
      return opinion('departments');
    case 'review':
      return <ReviewForm row={row} campaign={campaign} />;
    case 'recommend':
      return (
        <p>
          推荐由一封推荐函统一办理：在{' '}
          <Link to="/nominations/review" search={{ category: row.body.category, year: String(row.body.year) } as never}>
            评审与公示
          </Link>{' '}
          中按排名选择后推荐。
        </p>
      );
    case 'take-up':
      return button('恢复办理', () => onAct('take-up'));
    case 'resume':
      return <p className="muted">这份材料已结束，仍可查看；恢复申报在右上角“更多”中办理。</p>;
    case 'wait':
    case 'none':
      return null;
  }
}
