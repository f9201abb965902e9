import { Button } from 'antd';
import { bridge } from '../../app/bridge';
import { runLongWork } from '../../app/long-work';
import { say } from '../../app/notices';
import { showRefusal } from '../../app/refusal-notice';
import { Section } from '../../components/section';
import { currentStore } from '../../store/open-store';
import { JournalUnreadable, rebuild } from '../../store/rebuild';

/** Makes the projection anew by hand, when the officer doubts what the screens show. */
export function RebuildStore() {
  async function run() {
    const answer = await bridge['journal.check']({});
    if (!answer.ok) return showRefusal(answer.refusal);
    const { head } = answer.value;
    try {
      await runLongWork('正在从日志重建', work =>
        rebuild(currentStore(), head, null, (done, total) =>
          work.report(done, total, `${done.toLocaleString('zh-CN')} / ${total.toLocaleString('zh-CN')} 条`),
        ),
      );
      say.done(`已从日志恢复 ${head.seq.toLocaleString('zh-CN')} 条`);
    } catch (error) {
      if (!(error instanceof JournalUnreadable)) throw error;
      showRefusal(error.refusal);
    }
  }
  return (
    <Section
      title="重建本机缓存"
      about="画面上看到的是日志的副本。如果觉得画面与实际不符，可以从日志重新生成一遍，数据不会改变。"
    >
      <Button onClick={() => void run()}>从日志重建</Button>
    </Section>
  );
}
