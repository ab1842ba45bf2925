import type { CasualtyFact, Evidence, Summary } from '../lib/engine/model.ts'
import { factCount } from '../lib/engine/shown.ts'
import { direction } from '../lib/labels/languages.ts'
import type { Translate } from '../lib/labels/translate.ts'
import { OUTCOME_LABELS, quantityWords } from '../lib/labels/wording.ts'
import type { LocatorMap } from '../lib/map/locator-map.ts'
import { ViewProvider } from './context.ts'
import { Facts } from './facts.tsx'
import { Footer, Header, rootAttributes } from './frame.tsx'
import { BrandIcon, CloseIcon, CollapseIcon, MarkIcon, OtherSideIcon } from './icons.tsx'
import { NoFacts } from './notice.tsx'
import { type PassageActions, PassageBar } from './passage-bar.tsx'
import { TakeAlong, type TakeAlongActions } from './take-along.tsx'
import { ToolButton } from './tool-button.tsx'
import type { Look, Passage } from './view.ts'
import { Words } from './words.tsx'

/**
 * How much of the panel shows: all of it; a pill with the first facts; a tab at the edge with nothing but the icon, where there is no room
 * for a pill; a bar for the passage that is shown in the page, where the whole panel would lie over it; or the notice that it will
 * stay away from this site, with an undo.
 */
export type PanelForm = 'open' | 'pill' | 'tab' | 'passage' | 'muted'

export type PanelProps = PassageActions &
  TakeAlongActions & {
    readonly translate: Translate
    readonly look: Look
    readonly form: PanelForm
    readonly summary: Summary
    readonly map?: LocatorMap | undefined
    /** The host name as it is shown: "example.com". */
    readonly site: string
    readonly message?: string | undefined
    readonly passage?: Passage | undefined
    /** Whether the facts are marked in the page; undefined where the browser cannot. */
    readonly marks?: boolean | undefined
    readonly onShowEvidence: (evidence: readonly Evidence[]) => void
    readonly onToggleMarks: () => void
    /** Moves it to the other margin; undefined where there is no room. */
    readonly onOtherSide?: (() => void) | undefined
    readonly onExpand: () => void
    readonly onCollapse: () => void
    readonly onClose: () => void
    readonly onMuteSite: () => void
    readonly onUnmuteSite: () => void
  }

/** The panel in the page. Where it stands is its host's business; see entrypoints/panel. */
export function Panel(props: PanelProps) {
  const { translate, look, form, summary, passage, onShowEvidence } = props
  const { sections } = look
  const context = { translate, sections, articleLanguage: summary.article.language, passage, onShowEvidence }
  return (
    <ViewProvider value={context}>
      <section
        // A new element for a new form: it appears, instead of being stretched.
        key={form}
        class={`nutgraf panel ${form === 'passage' ? 'passage-only' : form}${props.marks ? ' marking' : ''}`}
        aria-label={translate('key_facts')}
        {...rootAttributes(translate, look)}
      >
        {form === 'open' && <OpenPanel {...props} />}
        {(form === 'pill' || form === 'tab') && <Pill {...props} />}
        {form === 'passage' && passage && <PassageBar {...props} passage={passage} />}
        {form === 'muted' && <MutedNotice {...props} />}
      </section>
    </ViewProvider>
  )
}

function OpenPanel(props: PanelProps) {
  const { translate, summary, map, message, passage, marks, ...on } = props
  return (
    <>
      <Header facts={factCount(summary)}>
        {marks !== undefined && (
          <ToolButton label={translate('mark_facts')} aria-pressed={marks} onClick={on.onToggleMarks}>
            <MarkIcon />
          </ToolButton>
        )}
        {on.onOtherSide && (
          <ToolButton label={translate('other_side')} onClick={on.onOtherSide}>
            <OtherSideIcon />
          </ToolButton>
        )}
        <ToolButton label={translate('collapse')} onClick={on.onCollapse}>
          <CollapseIcon />
        </ToolButton>
        <ToolButton label={translate('close')} onClick={on.onClose}>
          <CloseIcon />
        </ToolButton>
      </Header>
      <div class="scroll">{factCount(summary) > 0 ? <Facts summary={summary} map={map} /> : <NoFacts />}</div>
      {passage && <PassageBar {...props} passage={passage} />}
      <Footer message={message}>
        <TakeAlong {...on} />
        <button type="button" class="quiet" onClick={on.onMuteSite}>
          {translate('not_on_this_site')}
        </button>
      </Footer>
    </>
  )
}

function Pill({ translate, form, summary, onExpand }: PanelProps) {
  const toll = summary.casualties.find((fact) => !fact.background && !fact.partOf)
  const [what] = summary.what
  const text = what?.text ?? translate('fact_count', { count: factCount(summary) })
  const number = toll && tollWords(translate, toll)
  // What is seen is part of the name: a reader who speaks to the browser says what they see.
  const name =
    form === 'pill' ? `${translate('expand')}: ${[number, text].filter(Boolean).join(' ')}` : translate('expand')
  return (
    <button type="button" class="pill-button" aria-expanded={false} aria-label={name} onClick={onExpand}>
      <BrandIcon />
      {form === 'pill' && (
        <>
          {number && <b class="pill-toll">{number}</b>}{' '}
          <span class="pill-text" dir={what && direction(summary.article.language)}>
            {what ? <Words>{text}</Words> : text}
          </span>
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
      <button type="button" class="quiet undo" onClick={onUnmuteSite}>
        {translate('undo')}
      </button>
      <ToolButton label={translate('close')} onClick={onClose}>
        <CloseIcon />
      </ToolButton>
    </div>
  )
}
