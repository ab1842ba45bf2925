import type { Draft } from './blocks.ts'
import { isOffer } from './completeness.ts'
import { wordsOf } from './text.ts'

/** A line that is a sign on the page and not a part of the story, matched whole. */
const SIGNS =
  /^(?:advertisement|advert|ad|sponsored(?: content)?|promoted(?: content)?|(?:article|story) continues below.*|(?:this )?article continues.*|continue reading.*|scroll (?:down )?(?:for more|to continue).*|skip ad|loading\W*|share(?: this)?(?: (?:article|story|on|via).*)?|tweet|email|print|copy link|link copied|save|comments?|\d+ comments?|read (?:more|next|also)\W*|related(?: (?:articles?|stories|topics?|content|links?|coverage|news))?\W*|more (?:on this(?: story)?|from .{1,40}|stories|news)\W*|most (?:read|viewed|popular)\W*|recommended(?: (?:for you|stories|reading))?\W*|you (?:may|might) (?:also )?like\W*|trending(?: now)?\W*|see also\W*|up next\W*|follow (?:us|me|him|her|along)?\b.{0,60}|topics\W*|tags\W*|getty(?: images)?|file photo|photo|image|video|play|close|menu|by|published|updated|\W+)$/i

/** The beginning of a line that points to other stories or offers a service. */
const POINTERS =
  /^(?:(?:read|see|watch|listen|click|tap) (?:more|also|next|now|here|the full|all)\b|read:|(?:also )?read\s*[|:>»–-]|related\s*[|:>»–-]|more\s*[|:>»–]|more:|see also\b|watch\s*[|:>»–-]|don['’]t miss\b|sign up (?:to|for)\b|subscribe (?:to|for|now|here)\b|get (?:the|our|all the) (?:latest|best|day|news|top)\b|download (?:the|our)\b|follow (?:us|@|.{1,30} on (?:twitter|facebook|x|instagram|whatsapp))\b|join (?:our|the conversation|us)\b|like us on\b|for more (?:stories|news|on this)\b|want (?:more|to read)\b|(?:this (?:article|story)|originally) (?:was )?(?:first |originally )?(?:appeared|published)\b|copyright\b|©|all rights reserved\b|(?:first|originally) published\b)/i

/** Headings that begin a list of other stories at the end. */
const END_HEADINGS =
  /^(?:related\b|more (?:on|from|stories|news|like)\b|most (?:read|viewed|popular)|recommended\b|you (?:may|might)\b|trending\b|read (?:more|next|also)\b|see also\b|up next\b|what to read next|about the (?:author|writer)|our (?:top|best)|topics\b|tags\b|comments?\b|join the (?:conversation|discussion)|share (?:this|your)\b|sign up\b|subscribe\b|newsletters?\b|contact (?:us|the)\b|(?:external|further) (?:links|reading)|sources?\W*$|references\W*$|footnotes\W*$|follow us\b|support (?:us|our)\b|editor['’]?s['’]? picks?)/i

/** A pointer is a line; a longer block that begins so is a paragraph of the story. */
const POINTER_WORDS = 30
/** A block with more of its text in links than this is a link, not a sentence that holds one. */
const LINKED = 0.85
const LINK_WORDS = 25
const HEADING_WORDS = 14

const isSentence = (text: string): boolean => /[.!?…]["'”’)\]]*$/.test(text) && wordsOf(text).length > 4

/** Whether a block is not a part of the story, by what it says and how much of it is a link. */
export function isNotStory(draft: Draft): boolean {
  const { text, linked, kind } = draft
  const words = wordsOf(text).length
  if (SIGNS.test(text) || isOffer(text)) return true
  if (POINTERS.test(text) && words <= POINTER_WORDS) return true
  if (kind === 'quote') return false
  return (
    linked > LINKED &&
    words <= LINK_WORDS &&
    (kind === 'list' || kind === 'caption' || !isSentence(text) || linked > 0.98)
  )
}

/**
 * The blocks of the story among those that were read: without signs, pointers to other stories, offers, headings that have
 * lost their text, and what follows the heading of a closing list.
 */
export function storyOf(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = []
  const seen = new Set<string>()
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]
    if (!draft) continue
    const heading = draft.kind === 'heading' || (wordsOf(draft.text).length <= HEADING_WORDS && !isSentence(draft.text))
    if (heading && END_HEADINGS.test(draft.text)) {
      const rest = drafts.slice(index + 1)
      const sentences = rest.filter(
        (other) =>
          other.kind === 'paragraph' && isSentence(other.text) && other.linked < 0.5 && wordsOf(other.text).length > 12,
      )
      if (kept.length > 2 && sentences.length <= 2) break
      continue
    }
    if (isNotStory(draft)) continue
    // Pages repeat a paragraph for another screen size or as a pull quote; a reader meets it once.
    const key = wordsOf(draft.text).join(' ')
    if (key.length > 60 && seen.has(key)) continue
    seen.add(key)
    kept.push(draft)
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop()
  return kept.filter(
    (draft, index) => draft.kind !== 'heading' || kept[index + 1]?.kind !== 'heading' || draft.text.length > 0,
  )
}
