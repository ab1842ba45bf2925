import type { LabelKey } from '../../lib/labels/translate.ts'
import type { DetectionReason } from '../../lib/page/detect.ts'

/** The line that says why a page is no article. Reasons that speak for an article have none: they never stand alone. */
const LABELS: Readonly<Partial<Record<DetectionReason, LabelKey>>> = {
  'home-page': 'reason_home_page',
  'section-page': 'reason_section_page',
  search: 'reason_search',
  product: 'reason_product',
  video: 'reason_video',
  audio: 'reason_audio',
  gallery: 'reason_gallery',
  forum: 'reason_forum',
  profile: 'reason_profile',
  document: 'reason_document',
  application: 'reason_application',
  'no-text': 'reason_no_text',
  'closed-frame': 'reason_closed_frame',
}

/** `reason` came through a message: any text. */
export function reasonLabel(reason: string): LabelKey {
  return Object.hasOwn(LABELS, reason) ? (LABELS[reason as DetectionReason] ?? 'reason_not_news') : 'reason_not_news'
}
