import { addDays, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import { frozenRegisterOf } from '../elections/frozen-register';
import { countCase } from '../elections/count-case';
import { blankHeadInput } from '../evidence/new-evidence-head';
import { advanceRepairUse, type StepInput } from '../evidence/repair/advance-repair-use';
import { carryingVotes } from '../evidence/repair/carrying-votes';
import { payRepair } from '../evidence/repair/pay-repair';
import { beginRepairUse, type PlanInput } from '../evidence/repair/save-plan';
import { voteOfTally } from '../evidence/repair/vote-of-tally';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { practiceProjectId } from './practice-district';
import { momentOn } from './sample-schedule';

/** One use under way from step to step, as officers would enter it. */
class SampleUse {
  private id = '';

  constructor(
    private readonly store: MemoryStore,
    private readonly context: CommandContext,
    private readonly today: Day,
  ) {}

  begin(order: number, day: Day, plan: Partial<PlanInput> & Pick<PlanInput, 'item' | 'part' | 'budget'>): boolean {
    const project = this.store.get('projects', practiceProjectId(order));
    if (!project) return false;
    const place = { projectId: project.id, projectName: project.body.name, companyId: project.body.companyId };
    const input: PlanInput = {
      ...{ emergency: false, utilityEquipment: false, units: '36', scope: { heads: '36', area: '3240.00' } },
      ...{
        scopeWords: plan.part,
        head: { ...blankHeadInput, document: '《房屋维修和更新、改造方案》', body: '业主委员会' },
      },
      ...plan,
    };
    const draft = beginRepairUse(place, input, this.on(day));
    this.id = (draft.ok && draft.value.changes[0]?.id) || '';
    this.take(draft);
    return true;
  }

  step(day: Day, input: StepInput): void {
    const row = this.store.get('repairUses', this.id);
    if (row) this.take(advanceRepairUse(row, input, this.on(day)));
  }

  pay(day: Day, amount: string, words: string, invoice = ''): void {
    const row = this.store.get('repairUses', this.id);
    if (row) this.take(payRepair(row, { on: day, amount, invoice, words, overReason: '' }, this.on(day)));
  }

  private on(day: Day): CommandContext {
    return { ...this.context, now: momentOn(day < this.today ? day : this.today, '10:00') };
  }

  private take(answer: Result<ChangeDraft>): void {
    if (!answer.ok) throw new Error(`the sample uses are refused: ${JSON.stringify(answer.refusal)}`);
    this.store.apply(answer.value);
  }
}

/** Four uses: settled after a vote on paper, posted now, carried by the certified vote of the sample district, an emergency. */
export function sampleRepairUses(store: MemoryStore, context: CommandContext, today: Day): void {
  settled(new SampleUse(store, context, today), today);
  posting(new SampleUse(store, context, today), today);
  carried(store, new SampleUse(store, context, today), today);
  emergency(new SampleUse(store, context, today), today);
}

function settled(use: SampleUse, today: Day): void {
  const day = (offset: number) => addDays(today, offset);
  const budget = '186,400.00';
  if (!use.begin(3, day(-260), { item: '1号楼屋面防水翻修', part: '1号楼屋面', budget })) return;
  use.step(day(-255), { step: 'posted', from: day(-255), until: day(-245), at: '1号楼各单元门厅' });
  use.step(day(-235), {
    ...{ step: 'voted', on: day(-240), of: 'all', electionId: '', matterId: '' },
    base: { heads: '412', area: '41,580.00' },
    participating: { heads: '318', area: '32,960.50' },
    agreeing: { heads: '287', area: '29,870.00' },
  });
  use.step(day(-230), { step: 'submitted', on: day(-230) });
  use.step(day(-222), { step: 'audited', on: day(-222), by: '区维修资金管理中心', amount: '181,260.00', despite: '' });
  const contractor = '滨海立新防水工程有限公司';
  use.step(day(-210), {
    step: 'working',
    on: day(-210),
    contractor,
    selection: '三家比选，业委会公示',
    supervisor: '恒信监理',
  });
  use.pay(day(-208), '126,882.00', '首期 70%', '04417725');
  const by = '业委会刘建国、区维修资金管理中心周晓、物业项目经理';
  use.step(day(-160), { step: 'accepted', finished: day(-165), on: day(-160), by });
  use.pay(day(-150), '54,378.00', '尾款', '04417903');
  use.step(day(-149), { step: 'settled' });
}

function posting(use: SampleUse, today: Day): void {
  const day = (offset: number) => addDays(today, offset);
  const plan = { item: '2、3号楼电梯曳引机更换', part: '2号楼、3号楼电梯', budget: '342,000.00', units: '88' };
  if (!use.begin(8, day(-9), { ...plan, scope: { heads: '86', area: '9,460.80' } })) return;
  use.step(day(-6), { step: 'posted', from: day(-6), until: day(2), at: '南门公示栏、业主微信群' });
}

/** Step by step as far as the vote: its heads and areas are those of the certified count. */
function carried(store: MemoryStore, use: SampleUse, today: Day): void {
  const projectId = practiceProjectId(2);
  const vote = carryingVotes(store.all('elections'), projectId)[0];
  const row = vote && store.get('elections', vote.electionId);
  if (!vote || !row?.body.certified) return;
  const pages = store.all('electionPages', page => page.electionId === row.id);
  const register = frozenRegisterOf(pages.map(({ body }) => body));
  const ballots = store.all('ballots', ballot => ballot.electionId === row.id);
  const step = voteOfTally(countCase(row, register, ballots), row.body.certified, vote);
  if (!step.ok) throw new Error(`the sample vote is refused: ${JSON.stringify(step.refusal)}`);
  const day = (offset: number) => addDays(today, offset);
  const plan = { item: '小区道路沥青罩面和雨水井更新', part: '小区主路和环路', budget: '268,900.00', units: '288' };
  const scope = { heads: step.value.base.heads, area: step.value.base.area };
  if (!use.begin(2, day(-40), { ...plan, scope, scopeWords: '全体业主' })) return;
  use.step(day(-32), { step: 'posted', from: day(-32), until: day(-22), at: '东门公示栏、各单元门厅' });
  use.step(day(-7), step.value);
  use.step(day(-4), { step: 'submitted', on: day(-4) });
}

function emergency(use: SampleUse, today: Day): void {
  const day = (offset: number) => addDays(today, offset);
  const plan = { item: '4号楼外墙瓷砖脱落应急抢修', part: '4号楼东山墙', budget: '46,800.00', emergency: true };
  const head = { ...blankHeadInput, document: '《应急维修申请》及现场鉴定意见', body: '业主委员会' };
  if (!use.begin(6, day(-30), { ...plan, head })) return;
  use.step(day(-29), { step: 'submitted', on: day(-29) });
  use.step(day(-27), { step: 'audited', on: day(-27), by: '区维修资金管理中心', amount: '45,600.00', despite: '' });
  const contractor = '众安外墙工程有限公司';
  use.step(day(-26), { step: 'working', on: day(-26), contractor, selection: '应急抢修名录', supervisor: '' });
  use.pay(day(-20), '36,000.00', '首期', '05520018');
}
