import type { GroupFigures } from '#shared/training/group-figures';
import { showHours } from '#shared/training/hours';
import { Figure } from '../../components/figure';
import type { Filter } from './overview-view';

interface OverviewFiguresProps {
  readonly whole: GroupFigures;
  /** Whether there is a programme to judge the yearly hours by. */
  readonly judged: boolean;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The district in six figures; each opens the members behind it. */
export function OverviewFigures({ whole, judged, filter, onFilter }: OverviewFiguresProps) {
  const { preService } = whole;
  const opens = (to: Filter) => ({
    type: 'button' as const,
    'aria-pressed': filter === to,
    onClick: () => onFilter(to),
  });
  return (
    <div className="training-figures">
      <button {...opens('all')}>
        <Figure label="在任成员" value={String(whole.people)} unit="人" note={`${whole.seats} 个席位`} />
      </button>
      <button {...opens('need')}>
        <Figure
          label="任前未训"
          value={String(preService.missing + preService.open)}
          unit="人"
          tone={preService.missing > 0 ? 'bad' : 'plain'}
          note={preService.missing > 0 ? `${preService.missing} 人已过期` : '没有过期的'}
        />
      </button>
      <button {...opens('all')}>
        <Figure label="任前已训" value={String(preService.met)} unit="人" note={`另有补训 ${preService.late} 人`} />
      </button>
      <button {...opens('need')}>
        <Figure
          label="任中学时不足"
          value={judged ? String(whole.inShort) : '—'}
          unit={judged ? '人' : ''}
          tone={whole.inShort > 0 ? 'warning' : 'plain'}
          note={judged ? `共差 ${showHours(whole.missingHours)} 学时` : '没有年度计划，不判断'}
        />
      </button>
      <button {...opens('no-pledge')}>
        <Figure label="未签承诺书" value={String(whole.withoutPledge)} unit="席" note="每个席位每届一份" />
      </button>
      <button {...opens('breach')}>
        <Figure
          label="未办结违规"
          value={String(whole.openBreaches)}
          unit="件"
          tone={whole.openBreaches > 0 ? 'bad' : 'plain'}
          note="青岛条例第三十九条"
        />
      </button>
    </div>
  );
}
