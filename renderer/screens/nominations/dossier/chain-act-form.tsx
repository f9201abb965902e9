import type { Campaign } from '#shared/nominations/campaign';
import type { Dossier, DossierStage } from '#shared/nominations/dossier';
import { chainOf, stageNeeds, stageOrder, stageTitle } from '#shared/nominations/dossier-stages';
import type { DossierRow } from '#shared/nominations/dossier-story';
import type { JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { currentPosting } from '#shared/nominations/posting-counts';
import { breakOffPosting } from '#shared/nominations/process/break-off-posting';
import { letFall } from '#shared/nominations/process/fall-back';
import { returnDossier } from '#shared/nominations/process/return-dossier';
import { takeUpDossier } from '#shared/nominations/process/take-up';
import { commandContext } from '../../../store/session';
import type { ChainAct } from './chain-acts';
import { ReasonForm } from './reason-form';

interface ChainActFormProps {
  readonly act: ChainAct;
  readonly row: DossierRow;
  readonly campaign: Campaign;
  readonly checks: readonly JudgedCheck[];
  readonly onClose: () => void;
}

export function ChainActForm({ act, row, campaign, checks, onClose }: ChainActFormProps) {
  const dossier = row.body;
  switch (act) {
    case 'return':
      return (
        <ReasonForm
          about="退回后，该环节起的意见和公示不再有效，须重新办理；原来的都保留在经过中。"
          label="退回的理由"
          button="退回"
          options={{ label: '退回到', list: earlier(dossier) }}
          run={({ choice, reason }) => returnDossier(row, { to: choice as DossierStage, reason }, commandContext())}
          done="已退回"
          onClose={onClose}
        />
      );
    case 'break-off': {
      const level = currentPosting(dossier, 'district')?.closedOn === '' ? 'district' : 'unit';
      return (
        <ReasonForm
          about="公示被撕毁、张贴错误的，中止后重新张贴，公示期重新计算。"
          label="中止的理由"
          button="中止公示"
          danger
          run={({ reason }) => breakOffPosting(row, { level, reason }, commandContext())}
          done="公示已中止"
          onClose={onClose}
        />
      );
    }
    case 'fall':
      return (
        <ReasonForm
          about="台账以外的情况使推荐依据不再成立时使用；已推荐的让出名额，并应函告市主管部门。什么都不删除。"
          label="退回重核的理由"
          button="退回重核"
          danger
          run={({ reason }) => letFall(row, { reason }, commandContext())}
          done="已退回重核"
          onClose={onClose}
        />
      );
    case 'take-up':
      return (
        <ReasonForm
          about="原因消除后恢复：回到区级审核，由两名审核人重新审核。"
          label="恢复的理由"
          button="恢复办理"
          tick="原公示继续有效（只用于误登台账等不影响公示内容的情况）；不勾选的，重新公示"
          run={({ reason, ticked }) =>
            takeUpDossier(row, { reason, keepPosting: ticked }, { campaign, checks }, commandContext())
          }
          done="已恢复办理"
          onClose={onClose}
        />
      );
  }
}

/** The needed stages before this one; the nearest is proposed. */
function earlier(dossier: Dossier) {
  return chainOf(dossier.category)
    .filter(({ id }) => stageNeeds[dossier.category][id] === 'needed' && stageOrder(id) < stageOrder(dossier.stage))
    .map(({ id }) => ({ value: id, label: stageTitle(dossier.category, id) }));
}
