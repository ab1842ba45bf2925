import type { Attribution } from '../lib/engine/model.ts'
import { attributionWords } from '../lib/labels/wording.ts'
import { useView } from './context.ts'
import { DoubtIcon, SpeaksIcon } from './icons.tsx'

/** Words of the article: in its language and its direction, whatever the language of the labels. */
export function Words({ children, strong = false }: { children: string; strong?: boolean }) {
  const { articleLanguage } = useView()
  const language = articleLanguage === 'und' ? {} : { lang: articleLanguage }
  return strong ? (
    <b dir="auto" {...language}>
      {children}
    </b>
  ) : (
    <span dir="auto" {...language}>
      {children}
    </span>
  )
}

/** Who says so, and how sure they are. A doubt is told by its icon, its slant and its underline, not by color alone. */
export function SourceLine({ attribution }: { attribution: Attribution | undefined }) {
  const { translate } = useView()
  if (!attribution) return null
  return (
    <p class="source">
      {attribution.hedge && (
        <span class="hedge">
          <DoubtIcon />
          <span class="unseen">{translate('hedge_label')}: </span>
          <Words>{attribution.hedge}</Words>
        </span>
      )}
      {attribution.source && (
        <span>
          <SpeaksIcon />
          <span class="unseen">{translate('source_label')}: </span>
          {attributionWords(translate, attribution)}
        </span>
      )}
    </p>
  )
}
