import { finding } from '../finding';
import type { PackageDocument } from '../package-document';
import type { Finding } from '../verdict';

/** A practice package says so inside its signed bytes and is never better than 警告. */
export function checkPractice({ practice }: PackageDocument): Finding[] {
  return [finding(practice ? 'practice-package' : 'practice-real')];
}
