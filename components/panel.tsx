import type { CasualtyFact, Evidence, Summary } from '../lib/engine/model.ts'
import { factCount } from '../lib/engine/shown.ts'
import type { Translate } from '../lib/labels/translate.ts'
import { OUTCOME_LABELS, quantityWords } from '../lib/labels/wording.ts'
import { ViewProvider } from './context.ts'
import { Facts } from './facts.tsx'
import { direction, Footer, Header } from './frame.tsx'
import { BrandIcon, CloseIcon, CollapseIcon, CopyIcon } from './icons.tsx'
import { Words } from './words.tsx'

/**
 * How much of the panel shows: all of it; a pill with the first facts; a tab at the edge with nothing but the icon, where there is no room
 * for a pill; or the notice that it will stay away from this site, with an undo.
 */
export type PanelForm = 'open' | 'pill' | 'tab' | 'muted'

export type PanelProps = {
  readonly translate: Translate
  readonly form: PanelForm
  readonly summary: Summary
  /** The host name as it is shown: "example.com". */
  readonly site: string
  readonly message?: string | undefined
  readonly onShowEvidence: (evidence: Evidence) => void
  readonly onCopy: () => void
  readonly onExpand: () => void
  readonly onCollapse: () => void
  readonly onClose: () => void
  readonly onMuteSite: () => void
  readonly onUnmuteSite: () => void
}

/** The panel in the page. Where it stands is its host's business; see entrypoints/panel. */
export function Panel(props: PanelProps) {
  const { translate, form, summary } = props
  const context = { translate, articleLanguage: summary.article.language, onShowEvidence: props.onShowEvidence }
  return (
    <ViewProvider value={context}>
      <section
        class={`nutgraf panel ${form}`}
        aria-label={translate('key_facts')}
        lang={translate.language}
        dir={direction(translate.language)}
      >
        {form === 'open' && <OpenPanel {...props} />}
        {(form === 'pill' || form === 'tab') && <Pill {...props} />}
        {form === 'muted' && <MutedNotice {...props} />}
      </section>
    </ViewProvider>
  )
}

function OpenPanel({ translate, summary, message, ...on }: PanelProps) {
  return (
    <>
      <Header facts={factCount(summary)}>
        <button type="button" class="tool" aria-label={translate('collapse')} onClick={on.onCollapse}>
          <CollapseIcon />
        </button>
        <button type="button" class="tool" aria-label={translate('close')} onClick={on.onClose}>
          <CloseIcon />
        </button>
      </Header>
      <Facts summary={summary} />
      <Footer message={message}>
        <button type="button" class="quiet" aria-label={translate('copy_label')} onClick={on.onCopy}>
          <CopyIcon />
          {translate('copy')}
        </button>
        <button type="button" class="quiet" onClick={on.onMuteSite}>
          {translate('not_on_this_site')}
        </button>
      </Footer>
    </>
  )
}

function Pill({ translate, form, summary, onExpand }: PanelProps) {
  const toll = summary.casualties.find((fact) => !fact.background && !fact.partOf)
  return (
    <button type="button" class="pill-button" aria-expanded={false} aria-label={translate('expand')} onClick={onExpand}>
      <BrandIcon />
      {form === 'pill' && (
        <>
          <span class="pill-text">
            {summary.what[0] ? (
              <Words>{summary.what[0].text}</Words>
            ) : (
              translate('fact_count', { count: factCount(summary) })
            )}
          </span>
          {toll && <b class="pill-toll">{tollWords(translate, toll)}</b>}
        </>
      )}
    </button>
  )
}

function tollWords(translate: Translate, fact: CasualtyFact): string {
  const { lead, number } = quantityWords(translate, fact.count)
  return [lead, number, translate(OUTCOME_LABELS[fact.outcome])].filter(Boolean).join(' ')
}

function MutedNotice({ translate, site, onUnmuteSite, onClose }: PanelProps) {
  return (
    <div class="bar">
      <span role="status">{translate('muted_notice', { site })}</span>
      <span class="push" />
      <button type="button" class="quiet undo" onClick={onUnmuteSite}>
        {translate('undo')}
      </button>
      <button type="button" class="tool" aria-label={translate('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  )
}
