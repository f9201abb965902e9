import { Link } from '@tanstack/react-router';
import { EmptyState } from '../components/empty-state';
import { Page } from '../components/page';

/** An address that leads nowhere: an old bookmark, or something that was removed. */
export function NotFound() {
  return (
    <Page title="没有这个页面">
      <EmptyState title="这里没有内容" action={<Link to="/desk">回到工作台</Link>}>
        要找的小区或选举可能已经删除。
      </EmptyState>
    </Page>
  );
}
