import { z } from 'zod';

/** Of whom an entry speaks. QD-69 asks for a credit file of each company and of each project manager. */
export const subjectKinds = { company: '企业', project: '项目', manager: '项目经理', staff: '从业人员' } as const;
export type SubjectKind = keyof typeof subjectKinds;
export const subjectKindIds = Object.keys(subjectKinds) as [SubjectKind, ...SubjectKind[]];

export const subjectSchema = z.object({
  kind: z.enum(subjectKindIds),
  /** Id of the company, of the project, or of the member of staff (managers too). */
  id: z.string().min(1),
  /** As it was called when the entry was made. */
  name: z.string().min(1).max(100),
});
export type Subject = z.infer<typeof subjectSchema>;

/** Of whom, for the log: a company or project by its name, a person by his kind alone. */
export function subjectWords({ kind, name }: Subject): string {
  return kind === 'company' || kind === 'project' ? name : subjectKinds[kind];
}
