import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Page } from '../../../components/page';
import type { Row } from '../../../store/use-rows';
import { CommandRefusal } from '../../elections/command-refusal';
import { NominationsTabs } from '../nominations-tabs';
import type { ChosenCampaign } from '../use-campaign';
import { YearSelect } from '../year-select';
import { campaignParts, type CampaignPart } from './campaign-parts';
import './campaign.css';

export interface CampaignPartProps {
  readonly chosen: ChosenCampaign;
  readonly row: Row<'campaigns'>;
}

interface CampaignPageProps extends CampaignPartProps {
  readonly part: CampaignPart;
  readonly action?: ReactNode;
  readonly more?: ReactNode;
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** What the parts of a year share: which year, which part, in what state. */
export function CampaignPage({ chosen, row, part, action, more, fill = false, children }: CampaignPageProps) {
  const navigate = useNavigate();
  const { year, status, document } = row.body;
  const body = (
    <>
      <NominationsTabs />
      <div className="campaign-bar">
        <Segmented<CampaignPart>
          aria-label="这一年的内容"
          value={part}
          options={campaignParts.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={next => void navigate({ to: '/nominations', search: { year: String(year), part: next } as never })}
        />
        <span className="muted">{document || '还没有登记方案文件'}</span>
      </div>
      <CommandRefusal />
      {children}
    </>
  );
  return (
    <Page
      title="文明创建"
      part="年度"
      fill={fill}
      state={
        <Tag color={status === 'running' ? 'processing' : 'default'}>{status === 'running' ? '进行中' : '已办结'}</Tag>
      }
      more={
        <>
          <YearSelect chosen={chosen} to="/nominations" keep={{ part }} />
          <Button onClick={() => void navigate({ to: '/nominations/new' })}>新建年度</Button>
          {more}
        </>
      }
      action={action}
    >
      {fill ? <div className="campaign-fill">{body}</div> : body}
    </Page>
  );
}
