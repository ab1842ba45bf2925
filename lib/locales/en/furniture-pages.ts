import type { FurnitureRule } from '../../engine/text/furniture.ts'
import { AGENCY, BEGINS, DAY, HOUR, MONTH } from './furniture-parts.ts'

/** Picture agencies that write themselves in capitals; `SHORT` are also other things, and credits only beside a second one. */
const LOUD = '(?:GETTY|REUTERS|REX|ALAMY|SWNS|SHUTTERSTOCK|SPLASH|WENN|PIXABAY)(?: IMAGES| FEATURES)?'
const SHORT = '(?:AP|AFP|EPA|PA|BBC|ITV|ITN|NASA|NBC|CNN|DPA)'
const CAPITALS = `${LOUD} ${SHORT}`.match(/\b[A-Z]{2,}\b/g) ?? []
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?'
const ENDED = '(?<=^|[.!?…)"\'”’] )'

/** What surrounds an article on its page: stamps, forms, rows of rubrics, the names of those who worked on it. */
export const pageFurniture: readonly FurnitureRule[] = [
  {
    id: 'stamp with a short address',
    needs: ['Get short URL'],
    regex: String.raw`(?:${DAY} ?)?(?:\((?:updated|last updated) [^()\n]{4,30}\) ?)?Get short URL(?: Topic [^.!?\n]{3,80}?\(\d{1,6}\))?(?: \d{1,7}){0,3}(?= )`,
    takes: 'before',
    examples: [
      'Ferries meet in Harden 07.07.2015(updated 1500 07.07.2015) Get short URL 0 25 Two ferries met on Monday.',
    ],
    counterexamples: ['You can get a short URL from the site.', 'A short URL is easy to read.'],
  },
  {
    id: 'stamp of an agency',
    needs: [' 19', ' 20'],
    regex: String.raw`(?<!\d)(?<!\b(?:[Oo]n|[Oo]f|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]o|[Ii]n|dated|and|[Ff]or|[Ll]ate|[Ee]arly|[Ll]ast|\w{3,6}day) )(?:${AGENCY},? ${WEEKDAY} \d{1,2} ${MONTH} \d{4}|${AGENCY},? \d{1,2} ${MONTH} \d{4}|${WEEKDAY} \d{1,2} ${MONTH} \d{4}(?<=^[^.!?\n]{20,220})|\d{1,2} (?!May)${MONTH} \d{4}(?<=^[^.!?,\n]{20,220}))${HOUR}(?= \p{Lu})`,
    takes: 'itself',
    examples: [
      'Two hurt as ferries meet AFP Friday 23 Aug 2013 Two ferries met in Harden.',
      'Two hurt as ferries meet in Harden 6 September 2016 Police in Harden said that two were hurt.',
    ],
    counterexamples: [
      'The two ferries last met on Friday 23 Aug 2013 Harden police said.',
      'The AFP reported on 23 Aug 2013 that two ferries had met.',
    ],
  },
  {
    id: 'dateline in the text',
    needs: [') '],
    regex: String.raw`(?<=[.!?)"”] )\p{Lu}{3,24}(?: \p{Lu}{2,24}){0,2} \((?:${AGENCY}|\p{Lu}\p{L}{2,14})\) (?=["“]?(?:${BEGINS}|\p{Lu}\p{Ll}))`,
    takes: 'itself',
    examples: ['Two ferries met. HARDEN (Meridian) According to the crew nobody was hurt.'],
    counterexamples: ['Two ferries met. NATO (the alliance) was told.', 'The NATO (Alliance) talks ended.'],
  },
  {
    id: 'credit in capitals',
    needs: CAPITALS,
    regex: String.raw`${ENDED}(?:${LOUD}(?: ?[*•/&|] ?(?:${LOUD}|${SHORT})){0,2}|${SHORT}(?: ?[*•/&|] ?(?:${LOUD}|${SHORT})){1,3})(?: \p{Lu}\p{Ll}{1,14} \p{Lu}\p{Ll}{1,14}(?= ${BEGINS}))? (?=["'“‘]?\p{Lu}\p{Ll}|["'“‘]?A )`,
    takes: 'caption',
    examples: [
      'The ministers left at noon. GETTY*EPA The minister waves to the crowd',
      'The ministers left at noon. REUTERS Tom Alder A ferry lies in the harbour of Harden',
    ],
    counterexamples: ['The ministers left. EPA Administrator Ines Okoro stayed.', 'REUTERS said the ministers left.'],
  },
  {
    id: 'credit at the end',
    needs: ['/'],
    regex: String.raw`(?:${AGENCY}|REUTERS|AP Photo|AFP Photo|EPA-EFE)(?:/Pool)? ?/ ?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}\s*$`,
    takes: 'before',
    examples: ['A ferry lies in the harbour of Harden, May 3, 2021. REUTERS/Tom Alder'],
    counterexamples: ['The Reuters/Meridian poll was of 1,000 people.'],
  },
  {
    id: 'line of a credit',
    needs: ['hoto', 'mage', 'icture', 'ideo', 'redit'],
    regex: String.raw`^\s{0,4}(?:(?:Photos?|Images?|Pictures?|Video|File photo)(?: credit)?(?::| by | courtesy(?: of)?:? )|Credit: ?)[^\n.!?]{2,80}\s*$`,
    takes: 'whole',
    examples: ['Photo credit: Harden County Police', 'Image courtesy of the Alder family'],
    counterexamples: ['Photos by the thousand were sent to the police.', 'Credit is due to the crew.'],
  },
  {
    id: 'label of a caption',
    needs: ['aption'],
    regex: String.raw`(?:Image|Media|Video|Photo) (?:copyright (?:[\p{Lu}][\p{L}.'’/-]{0,20} ?){1,4}(?:Image|Media) )?caption:? (?=[\p{Lu}\d"“])`,
    takes: 'caption',
    examples: ['The ministers left at noon. Image copyright Meridian Image caption The minister waves to the crowd'],
    counterexamples: ['The image caption was wrong.'],
  },
  {
    id: 'form of a newsletter',
    needs: ['inbox', 'ubscrib', 'Invalid '],
    regex: String.raw`(?:(?:Get|Sign up|Subscribe|Receive)[^.!?\n]{0,80} (?:to|in) your inbox\b\.?)?(?: ?(?:\+ Subscribe|Thank you for subscribing!?|Could not subscribe, (?:please )?try again later\.?|Invalid [Ee]mail(?: address)?)){1,5}(?= |$)|(?:^|(?<=[.!?] ))(?:Get|Sign up|Subscribe|Receive)[^.!?\n]{0,80} (?:to|in) your inbox\b[.!]?(?= \p{Lu}|\s*$)`,
    takes: 'itself',
    examples: [
      'Get daily updates directly to your inbox + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email Two ferries met.',
      'Sign up to get the news in your inbox. Two ferries met.',
    ],
    counterexamples: ['She could not subscribe to the view.', 'The letter was sent to your inbox, he said.'],
  },
  {
    id: 'buttons of a player',
    needs: ['CLOSE ', 'Skip ', 'Ad Loading', 'x ', 'Embed ', 'Share ', 'aption ', 'Please enable'],
    regex: String.raw`(?:(?:CLOSE|Skip(?: in| Ad)?|Ad Loading(?:\.{3}|…)?|x|Embed|Share|Show [Cc]aption|Hide [Cc]aption) ){3,9}(?=\p{Lu})|Please enable Java[Ss]cript to watch this video`,
    takes: 'itself',
    examples: ['Skip Ad Ad Loading... x Embed x Share Two ferries met on Monday.'],
    counterexamples: ['Skip and Share are two dogs.'],
  },
  {
    id: 'title of a video',
    needs: [' YouTube', ' Vimeo', ' Dailymotion'],
    regex: String.raw` [-–|] (?:YouTube|Vimeo|Dailymotion)(?= \p{Lu}|\s*$)`,
    takes: 'before',
    examples: ['Interview with Ines Okoro on the ferries - YouTube Two ferries met on Monday.'],
    counterexamples: ['It is on YouTube Kids.', 'Two sites - YouTube and one more - showed the ferries.'],
  },
  {
    id: 'running time of a video',
    needs: [':0', ':1', ':2', ':3', ':4', ':5'],
    regex: String.raw`^\s{0,4}\d{1,2}:[0-5]\d (?![AP]\.?M\b|[A-Z]{3}\b)(?=["“‘']?\p{Lu})[^\n]{3,200}[^.\s]\s*$`,
    takes: 'whole',
    examples: ['3:02 Ferries race for the first time, because both are new Pause', '0:24 Police look for ferry'],
    counterexamples: ['3:02 Two ferries met.', '7:15 PM Update: Two ferries met', 'At 3:02 two ferries met'],
  },
  {
    id: 'row of rubrics',
    needs: [' - '],
    regex: String.raw`\p{Lu}\p{L}{2,14} - (?:\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{2,14})? - ){2,8}(?:Top (?:Tweets?|Stor(?:y|ies)|News|Headlines?)|(?:Breaking|Latest|Live|World|Local) News|\p{Lu}\p{L}{2,14})(?= \p{Lu}|\s*$)`,
    takes: 'before',
    examples: ['Minister Ines Okoro Harden - Live News - Northern Coast - News - Top Story Two ferries met on Monday.'],
    counterexamples: ['Harden - Oslin - Marlow is the line of the ferry.', 'The ferry - Harden - sank.'],
  },
  {
    id: 'who worked on it',
    needs: ['eporting by', 'diting by', 'riting by', 'ompiled by', 'dited by', 'contributed to'],
    regex: String.raw`(?:(?<=[.!?"”] )|^\s{0,4})\(?(?:(?:Additional |Further )?[Rr]eporting|Editing|Writing|Compiled|Edited) by (?=\p{Lu})[^\n]{3,200}$|(?:(?<=[.!?"”] )|^\s{0,4}(?:[—–-] ?)?)\p{Lu}[^.!?\n]{3,120} contributed to this (?:report|story|article)\b`,
    takes: 'after',
    examples: [
      'Two ferries met. (Reporting by Tom Alder; Editing by Ines Okoro)',
      'Two ferries met. Tom Alder of Meridian Wire contributed to this report.',
    ],
    counterexamples: ['Reporting by his paper led to the arrest.', 'Rain contributed to the crash.'],
  },
  {
    id: 'rights',
    needs: ['©', 'Copyright', 'This material'],
    regex: String.raw`(?:(?<=[.!?"”)] )|^\s{0,4}\(?)(?:©|Copyright(?: ©| \([cC]\))?) ?(?:\d{4}|\p{Lu})[^\n]{0,160}$|This material may not be published, broadcast`,
    takes: 'after',
    examples: ['Two ferries met. Copyright 2016 Meridian Wire. All rights reserved.'],
    counterexamples: ['Copyright law was at issue.'],
  },
  {
    id: 'stamp in brackets',
    needs: ['('],
    regex: String.raw`\((?:Published|Updated|Posted|Last updated)\b[^()\n]{3,60}\)`,
    takes: 'itself',
    examples: ['Two ferries met in Harden. (Published Sunday, Feb. 28, 2016)'],
    counterexamples: ['The book (published in 2016) tells of two ferries.'],
  },
  {
    id: 'stamp at the end',
    needs: ['Last '],
    regex: String.raw`(?:(?<=[.!?"”)] )|^)Last [Uu]pdated?:? ${DAY}[^\n]{0,60}$`,
    takes: 'after',
    examples: ['Two ferries met. Last Update: Thursday 22 August 2013 KSA 01:41 - GMT 22:41'],
    counterexamples: ['Last updated rules were from 2013.'],
  },
  {
    id: 'headlines of related articles',
    needs: ['Related', 'See also', 'Also read', 'ALSO READ', 'Community standards'],
    regex: String.raw`(?<=[.!?"”)] )(?:Related|See also|Also read|ALSO READ):? (?=\p{Lu}\p{Ll}+ )|Community standards ?Discussion`,
    takes: 'after',
    examples: ['Two ferries met. Related Harden Builds New Quay'],
    counterexamples: ['Two ferries met. Related companies fell.'],
  },
  {
    id: 'link to another article',
    needs: ['More: ', 'MORE: ', 'Also: ', 'Opinion: ', 'OPINION: '],
    regex: String.raw`^\s{0,4}(?:More|MORE|Also|Opinion|OPINION): [^\n.!?]{8,160}$`,
    takes: 'whole',
    examples: ['More: Ferries keep Harden afloat but fares rise'],
    counterexamples: ['There is more: two ferries met.', 'More: two ferries met on Monday, police said.'],
  },
  {
    id: 'label of a topic',
    needs: ['Topic'],
    regex: String.raw`(?:\.\.\. )?(?:\b\d{1,6} )?\bTopic:? \p{Lu}[^.!?\n]{3,80}\(\d{1,6}\)`,
    takes: 'itself',
    examples: ['Two ferries met. ... 25 Topic Ferries of the Northern Coast (1881) Related Harden Builds New Quay'],
    counterexamples: ['The topic of ferries (18) came up.'],
  },
  {
    id: 'label of a source',
    needs: ['Source'],
    regex: String.raw`(?<=[.!?"”)] )Source:? \p{Lu}[^.!?\n]{2,40} and agencies\b`,
    takes: 'after',
    examples: ['Two ferries met. Source Meridian and agencies Harden Builds New Quay'],
    counterexamples: ['The source of the river is in Harden.'],
  },
  {
    id: 'note of the newsroom',
    needs: ['(WARNING', '(NOTE', '(EDITOR', '(Warning', '(Editor'],
    regex: String.raw`\((?:WARNING|NOTE|EDITOR[’']S NOTE|Warning|Editor[’']s note):? [^()\n]{3,160}\)`,
    takes: 'itself',
    examples: ['(WARNING: Some may find the film disturbing) Two ferries met.'],
    counterexamples: ['Warning signs were ignored, she said.'],
  },
]
