import { z } from 'zod';

/** What may be attached: pictures and the papers that an office scans or receives. */
export const attachmentTypes = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const;
export type AttachmentType = keyof typeof attachmentTypes;

/** Bytes of one file at most; a larger picture is offered to be made smaller. */
export const ATTACHMENT_LIMIT = 20 * 1024 * 1024;
/** Bytes of a thumbnail at most. */
export const THUMBNAIL_LIMIT = 64 * 1024;

/**
 * What a row says of an attached file. The content lies sealed in the data folder under its own SHA-256 (electron/attachments);
 * a row only names it, so that one scan attached in two places is kept once.
 */
export const attachmentSchema = z.object({
  /** Lower-case hex of the content. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As the officer's file was called, or as he renamed it. */
  name: z.string().min(1).max(200),
  mediaType: z.enum(Object.keys(attachmentTypes) as [AttachmentType, ...AttachmentType[]]),
  bytes: z.number().int().positive().max(ATTACHMENT_LIMIT),
  /** Pixels; null for what is no picture. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  addedAt: z.string(),
});
export type Attachment = z.infer<typeof attachmentSchema>;
