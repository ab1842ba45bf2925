import type { LineRules } from '../../engine/facts/lines.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** What English lines begin with, may lose and may never lose. */
export const lines: LineRules = {
  connectives: words(
    'but and or plus so yet however meanwhile moreover furthermore also then nevertheless still thus therefore instead besides additionally indeed similarly finally lastly regardless overall',
  ),
  guards: words(`
    not n't no never nor neither without unless if whether allegedly alleged reportedly apparently possibly perhaps maybe may might could
    would likely unlikely suspected believed thought rumored rumoured purported purportedly supposedly unconfirmed claimed claims claim
    denied denies deny failed except only until potentially presumably seemingly said says according told
  `),
  tails: words('who which whom whose where when while although though after before since because amid'),
  measures: words(
    'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades moments moment shortly soon just long immediately right only even ever directly',
  ),
  asides: [
    'for example',
    'for instance',
    'in fact',
    'of course',
    'in other words',
    'that said',
    'to be sure',
    'as a result',
    'after all',
    'in short',
    'in contrast',
    'by contrast',
    'in turn',
    'on the other hand',
    'in this case',
    'in that case',
    'as such',
    'either way',
    'to that end',
    'at that point',
    'at the same time',
  ],
  silences: [
    'declined to comment',
    'declined comment',
    'refused to comment',
    'not be reached',
    'left a message',
    'not immediately respond',
    'not respond to requests',
    "n't immediately respond",
    "n't respond to requests",
    'for comment',
    'anyone with information',
    'anyone with any information',
    'asked to call',
    'asked to contact',
    'urged to call',
    'urged to contact',
  ],
  addressees: words("please i me my we us our you your i'm i've we're we've you're you'll you've myself yourself"),
  negations: words("not n't no never neither nor without whether if unless unclear denied denies unlikely"),
  kickers: words(
    'breaking update updated exclusive video watch live photos pictures gallery analysis opinion explainer explained live: revealed just-in developing',
  ),
  outlets: words(
    'news tv radio fm times post herald tribune gazette chronicle journal daily weekly press telegraph observer guardian examiner courier sun star mirror mail globe channel reporter dispatch bulletin sentinel online video videos photos newspaper magazine network .com bbc cnn cbs nbc abc fox',
  ),
  reasons: words('why'),
  teasers: words("here's heres watch why how what who when where this these you'll you your"),
  pointers: words('this that these those it he she they his her its their such there here i we my our him them'),
  persons: words('he she they his her their him them'),
  backward: ['since then', 'until then', 'by then', 'at the time', 'at that time', 'the same day', 'that day'],
  rest: words('other others former latter same'),
  demonstratives: words('this that these those'),
  expletives: words('there'),
  pictures: words(
    'picture pictures photo photos photograph photographs image images screenshot screenshots screengrab handout illustration',
  ),
  counters: words('both one another other others neither either each'),
  groups: words('they them their theirs'),
  owner: '’s',
  leaning: words(
    'source sources statement report reports couple pair duo trio family region country nation city town village province move decision',
  ),
  familiar: words('police public media authorities government army court jury'),
  publishing: words(
    'share shares shared post posts posted tweet tweets tweeted publish publishes published upload uploaded issue issues issued release releases released read reads circulate circulated',
  ),
}
