import type { StemRules } from '../../engine/facts/event.ts'

/** English endings and empty words, for bringing the words of one event together. */
export const stems: StemRules = {
  endings: [
    'ations',
    'ation',
    'ments',
    'ings',
    'ment',
    'ions',
    'ers',
    'ing',
    'ies',
    'ion',
    'ed',
    'es',
    'er',
    's',
    'y',
    'e',
  ],
  empty:
    `be is are was were been being have has had do does did say said says saying told tell tells make made makes take took taken get got go
    went gone come came give gave given year years day days time times people man woman men women new first last more most other same also week
    weeks month months one two three many much way thing things monday tuesday wednesday thursday friday saturday sunday according add added
    image photo caption video read click share news report reports reported`.split(/\s+/),
}
