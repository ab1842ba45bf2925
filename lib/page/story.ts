import type { Draft } from './blocks.ts'
import { isOffer } from './completeness.ts'
import type { PageDecision, PageTrace } from './page-trace.ts'
import { wordsOf } from './text.ts'

/** A line that is a sign on the page and not a part of the story, matched whole. */
const SIGNS =
  /^(?:advertisement|advert|ad|sponsored(?: content)?|promoted(?: content)?|(?:article|story) continues below.*|(?:this )?article continues.*|continue reading.*|scroll (?:down )?(?:for more|to continue).*|skip ad|loading\W*|share(?: this)?(?: (?:article|story|on|via).*)?|tweet|email|print|copy link|link copied|save|comments?|\d+ comments?|read (?:more|next|also)\W*|related(?: (?:articles?|stories|topics?|content|links?|coverage|news))?\W*|more (?:on this(?: story)?|from .{1,40}|stories|news)\W*|most (?:read|viewed|popular)\W*|recommended(?: (?:for you|stories|reading))?\W*|you (?:may|might) (?:also )?like\W*|trending(?: now)?\W*|see also\W*|up next\W*|follow (?:us|me|him|her|along)?\b.{0,60}|topics\W*|tags\W*|getty(?: images)?|file photo|photo|image|video|play|close|menu|by|published|updated|this is a live (?:blog|page)\b.{0,60}|this live (?:blog|page|coverage) (?:is|has)\b.{0,60}|always active|opens (?:in a )?new (?:tab|window)|(?:image|photo|picture|slide|gallery) \d+ (?:of|\/) \d+|(?:this is a )?breaking (?:news? )?story\b.{0,60}|(?:more to (?:follow|come)|developing story)\W*|https?:\/\/\S+|[^\p{L}\p{N}]+)$/iu

/** The beginning of a line that points to other stories or offers a service. */
const POINTERS =
  /^(?:(?:read|see|watch|listen|click|tap) (?:more|also|next|now|here|the full|all)\b|read:|(?:also )?read\s*[|:>»–-]|related\s*[|:>»–-]|more\s*[|:>»–]|more:|see also\b|watch\s*[|:>»–-]|don['’]t miss\b|sign up (?:to|for)\b|subscribe (?:to|for|now|here)\b|get (?:the|our|all the) (?:latest|best|day|news|top)\b|download (?:the|our)\b|follow (?:us|@|along|(?:the latest|live|our live)\b|.{1,30} on (?:twitter|facebook|x|instagram|whatsapp))\b|join (?:our|the conversation|us)\b|like us on\b|for more (?:stories|news|on this)\b|want (?:more|to read)\b|(?:this (?:article|story)|originally) (?:was )?(?:first |originally )?(?:appeared|published)\b|copyright\b|©|all rights reserved\b|(?:first|originally) published\b)/i

/** Headings that begin a list of other stories at the end. */
const END_HEADINGS =
  /^(?:related\b|more (?:on|from|stories|news|like)\b|more (?:great|top|must-reads?|reads)\b|most (?:read|viewed|popular)|recommended\b|you (?:may|might)\b|trending\b|read (?:more|next|also)\b|see also\b|up next\b|what to read next|about the (?:author|writer)|our (?:top|best)|topics\b|tags\b|comments?\b|join the (?:conversation|discussion)|share (?:this|your)\b|sign up\b|subscribe\b|newsletters?\b|contact (?:us|the)\b|(?:external|further) (?:links|reading)|sources?\W*$|references\W*$|footnotes\W*$|follow us\b|support (?:us|our)\b|editor['’]?s['’]? picks?)/i

/** An offer of the publisher's letters, alerts and accounts, in a line or two. */
const OFFERS =
  /\b(?:newsletters?|in(?:to)? your inbox|breaking news (?:alerts?|emails?)|thanks for signing up|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|emailed about|get in touch (?:with|at|by)|have a (?:story|tip|news tip)\b|add us as a|on google news|affiliate (?:links?|commission)|earn a commission|join the conversation|(?:requires?|enable) javascript|share it with|if you (?:enjoyed|liked) (?:this|reading)\b|click here (?:for|to)\b|delivered (?:straight )?to|whatsapp (?:channel|group)|our (?:app|free app)\b|sister (?:site|title))/i

/** Lines at the end about who worked on the story. */
const WORKED_ON =
  /^[([—–-]*\s*(?:(?:additional )?(?:reporting|writing|editing)(?: and \w+)? by\b|\w+(?: \w+){0,3} reported from\b|our standards\b|with (?:files|reporting|additional reporting|inputs?|agency|agencies) (?:from|by)\b)|\b(?:contributed (?:reporting |research )?to this (?:report|story|article|piece)|has contributed to this)\b|^(?:e-?mail|contact|follow|reach) [^.!?]{2,60}(?:\bat \S+@|@\w)/i
/** "Ann Example is a politics reporter for …": a note about the author. */
const BIOGRAPHY =
  /^(?:the (?:author|writer)|[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]*){0,3})(?:,? (?:is|was|has been|covers|writes|joined|reports|edits)\b).{0,120}?\b(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|author|anchor|fellow|newsletter|covers|covering|coverage|writes about|@)|^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]*){1,3} is an? (?:\w+ ){0,2}(?:professor|lecturer|researcher)\b/u
const CREDIT =
  /^[([]?\s*(?:photos?|images?|pictures?|credits?|videos?|illustrations?|graphics?|photographs?)\b[^.!?]{0,12}(?:by\b|:|courtesy)|(?:getty images|shutterstock|ap photo|afp|reuters|epa|pa (?:wire|images)|istock|alamy|unsplash|zuma|bloomberg)\W*$/i
/** "In this June 3, 2031, file photo, …", as agencies begin a caption. */
const CAPTION_BEGIN =
  /^in this (?:[\w.]+ \d{1,2},? (?:\d{4},? )?)?(?:(?:file|handout|undated|combination|combo) )*(?:photo|photograph|image|picture)s?\b/i
const CAPTION_END =
  /\((?:images?|photos?|pictures?|pics?|credit|ap photo|file photo|source|afp|reuters|getty)\b[^)]{0,80}\)\s*$|\([^()]{2,50} via [A-Z][^()]{1,40}\)\s*$/i

const DATE_WORDS =
  /\b(?:published|updated|posted|modified|created|first|last|on|at|about|ago|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|read(?:ing)?|time|by|of|the|local|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]\.?m|[a-z]{1,2}[sd]t|gmt|utc|ist|cet|key event|\d+\w{0,2}|t|z)\b/giu
const DATED = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b|\bago\b|\bmin(?:ute)?s? read\b/i

/** A pointer is a line; a longer block that begins so is a paragraph of the story. */
const POINTER_WORDS = 30
const OFFER_WORDS = 45
const CREDIT_WORDS = 14
const DATED_WORDS = 24
/** How many words besides the date a dated line may hold: a name and a section. */
const NAME_WORDS = 4
const BIOGRAPHY_TAIL = 6
/** A block with more of its text in links than this is a link, not a sentence that holds one; where it is no sentence, less is enough. */
const LINKED = 0.85
const LINKED_LABEL = 0.6
const LABEL_WORDS = 4
const LINK_WORDS = 25
const HEADING_WORDS = 14
/** Before the first sentence, a line of fewer words is a section, a name or a label; a longer one is the standfirst. */
const STANDFIRST_WORDS = 7

/** Whether a text ends as a sentence does and is more than a label. */
export const isSentence = (text: string): boolean =>
  /[.!?…。！？।]["'”’)\]」』]*$/.test(text) && wordsOf(text).length > 4

/** "Published: 15:56 BST, 27 April 2024", "2 hours ago Ann Example": a time, at most with a name. */
export function isDateLine(text: string): boolean {
  if (!DATED.test(text) || wordsOf(text).length > DATED_WORDS) return false
  const rest = text.replace(/(\d)([A-Z])/g, '$1 $2').replace(DATE_WORDS, ' ')
  return wordsOf(rest).length <= NAME_WORDS && !isSentence(text)
}

const isCaption = (text: string, words: number): boolean =>
  (words <= CREDIT_WORDS && CREDIT.test(text) && !isSentence(text)) ||
  (words <= OFFER_WORDS && (CAPTION_BEGIN.test(text) || CAPTION_END.test(text)))

/** Why a block is not a part of the story, by what it says and how much of it is a link; undefined when it may be one. */
function whyNotStory(draft: Draft): string | undefined {
  const { text, linked, kind } = draft
  const words = wordsOf(text).length
  if (kind === 'caption' || isCaption(text, words)) return 'a caption or a credit'
  if (SIGNS.test(text)) return 'a sign on the page'
  if (isOffer(text)) return 'an offer to subscribe'
  if (isDateLine(text)) return 'a line with the date'
  if (POINTERS.test(text) && words <= POINTER_WORDS) return 'points to another story or a service'
  if (OFFERS.test(text) && words <= OFFER_WORDS) return "an offer of the publisher's"
  if (kind === 'quote') return undefined
  const listed = kind === 'list' || kind === 'key-point'
  if (!listed && linked > LINKED_LABEL && words > LABEL_WORDS && !isSentence(text)) return 'a link'
  const link = linked > LINKED && words <= LINK_WORDS && (listed || !isSentence(text) || linked > 0.98)
  return link ? 'a link' : undefined
}

/** A paragraph of the story, to look at: a full sentence that is no link, and no note about somebody. */
const isTold = ({ kind, text, linked }: Draft): boolean =>
  kind === 'paragraph' && linked < 0.5 && isSentence(text) && wordsOf(text).length > 12 && !BIOGRAPHY.test(text)

/** A quotation that the layout sets apart from the text. In characters, the shortest whose words cannot stand elsewhere by chance. */
const PULLED = /pull-?quote/i
const PULLED_LENGTH = 20
const isPullQuote = ({ kind, setting }: Draft): boolean => kind === 'quote' || PULLED.test(setting)

/** The pull quotes, and the names below them, whose words stand in the text too. */
function repeatedQuotes(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const quotes = drafts.filter(isPullQuote)
  if (quotes.length === 0) return new Set()
  const keyOf = ({ text }: Draft): string => wordsOf(text).join(' ')
  const text = ` ${drafts
    .filter((draft) => !isPullQuote(draft))
    .map(keyOf)
    .join(' | ')} `
  const repeated = new Set(
    quotes.filter((draft) => keyOf(draft).length >= PULLED_LENGTH && text.includes(` ${keyOf(draft)} `)),
  )
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1]
    const isName = isPullQuote(draft) && !isSentence(draft.text) && wordsOf(draft.text).length < LABEL_WORDS + 2
    if (isName && before && repeated.has(before)) repeated.add(draft)
  }
  return repeated
}

/** Whether the rest of the blocks is a list of other stories: hardly a full sentence in it that is not a link. */
function holdsNoStory(rest: readonly Draft[]): boolean {
  return rest.filter(isTold).length <= 2
}

/**
 * The blocks of the story among those that were read: without captions, signs, pointers to other stories, offers, notes about
 * the author, repeated paragraphs, headings that have lost their text, and what follows the heading of a closing list.
 */
export function storyOf(drafts: readonly Draft[], trace?: PageTrace): readonly Draft[] {
  const tell = ({ text }: Draft, verdict: PageDecision['verdict'], reason: string): void =>
    trace?.({ step: 'story', verdict, reason, text })
  const leaveOut = (draft: Draft, reason: string): void => tell(draft, 'dropped', reason)
  const captions = new Set(
    drafts.filter((draft) => draft.kind === 'caption').map(({ text }) => wordsOf(text).join(' ')),
  )
  const isCaptionAgain = (key: string): boolean =>
    key.length > 20 && [...captions].some((caption) => caption.startsWith(key))
  const repeated = repeatedQuotes(drafts)
  const told = new Set<string>()
  for (const { kind, text } of drafts.some(({ kind }) => kind === 'key-point') ? drafts : [])
    if (kind !== 'key-point') told.add(wordsOf(text).join(' '))
  const kept: Draft[] = []
  const seen = new Set<string>()
  let begun = false
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]
    if (!draft) continue
    const words = wordsOf(draft.text)
    const heading = draft.kind === 'heading' || (words.length <= HEADING_WORDS && !isSentence(draft.text))
    if (heading && END_HEADINGS.test(draft.text)) {
      leaveOut(draft, 'heads a list of other stories')
      const isPointer = draft.kind !== 'heading' && draft.linked > 0 && /:\s*\S/.test(draft.text)
      if (kept.length <= 2 || isPointer || !holdsNoStory(drafts.slice(index + 1))) continue
      const settings = new Set(kept.map(({ setting }) => setting))
      for (const other of drafts.slice(index + 1)) {
        if (settings.has(other.setting) && isTold(other) && !whyNotStory(other)) {
          tell(other, 'kept', 'set as the story is, below the heading of a list')
          kept.push(other)
        } else leaveOut(other, 'in the closing list of other stories')
      }
      break
    }
    const reason = whyNotStory(draft)
    if (reason) {
      leaveOut(draft, reason)
      continue
    }
    const isPoint = draft.kind === 'key-point'
    begun ||= !isPoint && isSentence(draft.text) && words.length > HEADING_WORDS
    if (!begun && draft.kind !== 'list' && !isPoint && words.length < STANDFIRST_WORDS && !isSentence(draft.text)) {
      leaveOut(draft, 'a label before the first sentence')
      continue
    }
    // Pages repeat a paragraph for another screen size, as a pull quote or below a picture; a reader meets it once.
    const key = words.join(' ')
    if (
      (key.length > 60 && seen.has(key)) ||
      isCaptionAgain(key) ||
      (isPoint && told.has(key)) ||
      repeated.has(draft)
    ) {
      leaveOut(draft, 'repeats what was read')
      continue
    }
    seen.add(key)
    kept.push(draft)
  }
  for (let last = kept.at(-1); last && isEndNote(last, kept.length); last = kept.at(-1)) {
    leaveOut(last, 'a closing note about those who worked on it, or a heading without a text')
    kept.pop()
  }
  return kept
}

const isEndNote = ({ kind, text }: Draft, count: number): boolean =>
  kind === 'heading' ? count > 2 : count > BIOGRAPHY_TAIL && (WORKED_ON.test(text) || BIOGRAPHY.test(text))
