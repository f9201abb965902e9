import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state';

/** Where nothing can be shown before a year is opened. */
export function NoCampaign() {
  return (
    <EmptyState
      title="还没有建立创建年度"
      action={
        <Link to="/nominations/new">
          <Button type="primary" tabIndex={-1}>
            建立年度
          </Button>
        </Link>
      }
    >
      选好年份和主题，就有十项任务、五类评分表和推荐条件的模板，都可以改。
    </EmptyState>
  );
}
