import { Progress } from 'antd';
import { useEffect, useState } from 'react';

/** Between passphrase and desk. Usually over before it would be seen; a rebuild shows how far it is. */
export function Opening({ done, total }: { done: number; total: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="opening" role="status">
      {late && (
        <>
          <p>正在从日志恢复数据，请不要关闭程序…</p>
          <Progress percent={total > 0 ? Math.floor((100 * done) / total) : 0} aria-label="恢复进度" />
          <p className="muted">
            {done.toLocaleString('zh-CN')} / {total.toLocaleString('zh-CN')} 条
          </p>
        </>
      )}
    </main>
  );
}
