import { Page } from '../../components/page';

export function DeskScreen() {
  return <Page title="工作台">{null}</Page>;
}
