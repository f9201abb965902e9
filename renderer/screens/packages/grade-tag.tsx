import type { Grade } from '#shared/packages/verdict';
import { Tag } from 'antd';

const colours: Record<Grade, string> = {
  有效: 'success',
  提示: 'processing',
  警告: 'warning',
  无法判断: 'default',
  无效: 'error',
};

export function GradeTag({ grade }: { readonly grade: Grade }) {
  return <Tag color={colours[grade]}>{grade}</Tag>;
}
