import type { FurnitureRule } from '../../engine/text/furniture.ts'
import { pageFurniture } from './furniture-pages.ts'
import { AGENCIES, AGENCY, BEGINS, DAY, HOUR, MONTH } from './furniture-parts.ts'

/** What English pages carry among their sentences that is no sentence of the article. */
export const furniture: readonly FurnitureRule[] = [
  {
    id: 'signature of a post',
    needs: ['(@'],
    regex: new RegExp(`(?:--|[—–]) [^()\\n]{1,60} \\(@\\w{1,20}\\)(?: ${MONTH} \\d{1,2}, \\d{2,4})?`, 'g'),
    takes: 'before',
    isQuoted: true,
    examples: ['The lift is stuck again -- Ines Okoro (@inesokoro) March 3, 2021 Engineers came at noon.'],
    counterexamples: ['The lift — the third in the tower — is stuck again.'],
  },
  {
    id: 'picture of a post',
    needs: ['pic.twitter'],
    regex: /pic\.twitter\.com\/\w{1,20}/g,
    takes: 'whole',
    isQuoted: true,
    examples: ['Stuck again #tower pic.twitter.com/Ab12Cd'],
    counterexamples: ['She wrote on Twitter that the lift was stuck.'],
  },
  {
    id: 'hashtags in a row',
    needs: ['#'],
    regex: /(?:(?<=[.!?] )|^)(?:#\w{2,40} ?){2,10}/g,
    takes: 'itself',
    examples: ['The lift is stuck again. #tower #stuck Engineers came at noon.'],
    counterexamples: ['The words #tower and #stuck were written on the wall.'],
  },
  {
    id: 'button for sharing',
    needs: ['Click '],
    regex: /Click (?:to|here to) (?:share|email|e-mail|print|tweet)[^().\n]{0,50}(?:\(Opens in new window\)|$)/g,
    takes: 'itself',
    examples: ['Click to share on WhatsApp (Opens in new window) Two ferries met on Monday.'],
    counterexamples: ['A click to share the film was all it took.'],
  },
  {
    id: 'credit in brackets',
    needs: ['('],
    regex: new RegExp(
      `\\((?:(?:Photos?|Images?|Pictures?|Photographs?|Credit|File photo|Photo credit)(?: by|:) ?[^()\\n]{1,60}|[^()\\n]{2,40} ?/ ?${AGENCY}[^()\\n]{0,20}|${AGENCY} ?/ ?[^()\\n]{2,30}|Getty Images|[^()\\n]{2,30} via ${AGENCY})\\)(?! ?[-–—])`,
      'g',
    ),
    takes: 'before',
    examples: [
      'Wreck: the ferry lies in the harbour (Tom Alder/Reuters) Two people were hurt.',
      '(Photo: Meridian Wire) Two people were hurt.',
    ],
    counterexamples: [
      'HARDEN (CBS/AP) — Two people were hurt.',
      'The Associated Press (AP) said two people were hurt.',
    ],
  },
  {
    id: 'credit with a counter',
    needs: AGENCIES,
    regex: new RegExp(`(?<![\\p{L}(])${AGENCY} \\d{1,3} (?=\\p{Lu})`, 'gu'),
    takes: 'caption',
    examples: ['The ministers left at noon. Getty Images 18 The minister waves to the crowd'],
    counterexamples: ['Reuters 2021 figures showed a loss.', 'Getty Images sold 18 pictures.'],
  },
  {
    id: 'gallery',
    needs: ['/'],
    regex: /\b(\d{1,2})\/(\d{1,2}) (?=[\p{Lu}\d])[^\n]{1,300}?(?<!\d)(?!\1\/)\d{1,2}\/\2 (?=[\p{Lu}\d])/gu,
    takes: 'whole',
    examples: [
      'Ferry crash 1/8 The ferry in the harbour Tom Alder 2/8 The crew on the quay',
      'Ferry crash 7/8 40 people on the quay Tom Alder 8/8 The crew',
    ],
    counterexamples: ['On 9/11 Harden was a village; since 9/11 Harden has grown.'],
  },
  {
    id: 'time stamp',
    regex: new RegExp(
      `^\\s{0,4}(?:(?:(?:Last )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)(?: at| on)?|Date of publication):? )?${DAY}${HOUR}(?: \\p{Lu}{3,20}(?= ${BEGINS}))?(?= [\\p{Lu}\\d"“‘])`,
      'gu',
    ),
    takes: 'itself',
    examples: [
      'Last updated at Oct 082017 HARDEN Two ferries met on Monday.',
      'Date of publication 4 May 2019 Two ferries met on Monday.',
      'Sat Feb 28 2015 190703 Two ferries met on Monday.',
    ],
    counterexamples: [
      '4 May 2019 was a Saturday.',
      'On May 4, 2019 Harden was flooded.',
      'Posted on a door was a note.',
    ],
  },
  {
    id: 'label of a player',
    needs: [
      'Scroll down',
      'Watch the',
      'Click to',
      'Tap to',
      'Video ',
      'Play now',
      'Play slideshow',
      'Cancel Play',
      'FOLLOW ',
    ],
    regex:
      /(?:Scroll down for video|Watch the video below|Click to (?:play|watch)|Tap to (?:play|unmute)|Video (?:Loading|Unavailable)|Play now|Play slideshow|Cancel Play|FOLLOW [A-Z]{2,20})(?=[\s.,]|$)/g,
    takes: 'itself',
    examples: [
      'Scroll down for video Two ferries met on Monday.',
      'Video Unavailable Click to play Tap to play Two ferries met.',
    ],
    counterexamples: ['They watched the video below decks.', 'You can click to play the song.'],
  },
  {
    id: 'row of buttons',
    needs: ['Print ', 'Tweet ', 'Share ', 'Email ', 'Views ', 'Comments ', 'Likes '],
    regex: /(?<![\p{L}\d] )\b(?:(?:Print|Tweet|Share|Email|Views|Comments|Likes)(?: \d{1,6})? ){2,8}(?=\p{Lu})/gu,
    takes: 'itself',
    examples: ['Print Tweet Views 1430 Two ferries met on Monday.'],
    counterexamples: ['Views differ.', 'The firm Share Print sold toner.'],
  },
  {
    id: 'teaser',
    needs: ['More', 'Full story', 'Continue reading'],
    regex: /^[^\n]{1,400}[.!?…] (?:More|Full story|Continue reading)\s*$/g,
    takes: 'whole',
    examples: ['Ferry safety Two earlier crashes are looked into. More'],
    counterexamples: ['Two people were hurt. More were shaken.'],
  },
  {
    id: 'list of further articles',
    needs: ['elated ', 'RELATED', 'Read ', 'READ MORE', 'MORE:'],
    regex:
      /(?:(?<=[.!?"”] )|^)(?:related (?:stories|articles|coverage|links|topics)|Related (?:Stories|Articles|Coverage|Links|Topics)|RELATED(?: STORIES| ARTICLES)?|Read [Mm]ore:|READ MORE:|MORE:|Read or Share this story:?)(?= )/g,
    takes: 'after',
    examples: ['The talks ended. related stories SOUR MOOD Ministers leave by the back door'],
    counterexamples: ['The related stories of two families were told.', 'They read more books than before.'],
  },
  ...pageFurniture,
]
