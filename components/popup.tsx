import type { Evidence } from '../lib/engine/model.ts'
import { factCount } from '../lib/engine/shown.ts'
import type { Translate } from '../lib/labels/translate.ts'
import { ViewProvider } from './context.ts'
import { Facts } from './facts.tsx'
import { Footer, Header, rootAttributes } from './frame.tsx'
import { OptionsIcon, SidePanelIcon } from './icons.tsx'
import { NoFacts, Notice } from './notice.tsx'
import { type PassageActions, PassageBar } from './passage-bar.tsx'
import { SiteChoices, type SiteChoicesProps } from './site-choices.tsx'
import { TakeAlong, type TakeAlongActions } from './take-along.tsx'
import { ToolButton } from './tool-button.tsx'
import type { Look, Passage, SiteChoice, View } from './view.ts'
import { Words } from './words.tsx'

export type PopupProps = {
  readonly translate: Translate
  readonly look: Look
  readonly view: View
  /** In a popup over the page, or beside it and as high as the window. */
  readonly surface?: 'popup' | 'beside' | undefined
  /** Missing where no panel can ever be, as on the browser's own pages. */
  readonly siteChoice?: SiteChoice | undefined
  /** The outcome of what the reader did last: "Copied". */
  readonly message?: string | undefined
  readonly passage?: Passage | undefined
  /** Keeps the height that facts most often need: what is read now may have them. */
  readonly tall?: boolean | undefined
  readonly onShowEvidence: (evidence: readonly Evidence[]) => void
  readonly onSummarizeAnyway: () => void
  readonly onTryAgain: () => void
  readonly onOptions: () => void
  /** Shows the facts beside the page; missing where they are there already. */
  readonly onSidePanel?: (() => void) | undefined
} & PassageActions &
  TakeAlongActions &
  Omit<SiteChoicesProps, 'choice'>

/** The toolbar popup, and the panel beside the page: the facts of the page in the active tab, or why there are none, and the choices for its site. */
export function Popup(props: PopupProps) {
  const { translate, look, view, siteChoice, message, passage } = props
  const summary = view.kind === 'facts' ? view.summary : undefined
  const beside = props.surface === 'beside'
  const facts = summary && factCount(summary)
  const context = {
    translate,
    sections: look.sections,
    articleLanguage: summary?.article.language ?? 'und',
    passage,
    onShowEvidence: props.onShowEvidence,
  }
  return (
    <ViewProvider value={context}>
      <main
        class={`nutgraf popup ${beside ? 'beside' : props.tall ? 'tall' : ''}`}
        {...rootAttributes(translate, look)}
      >
        <h1 class="unseen">{translate('key_facts')}</h1>
        <Header facts={facts}>
          {props.onSidePanel && (
            <ToolButton label={translate('side_panel')} onClick={props.onSidePanel}>
              <SidePanelIcon />
            </ToolButton>
          )}
          <ToolButton label={translate('options_open')} onClick={props.onOptions}>
            <OptionsIcon />
          </ToolButton>
        </Header>
        <div class="scroll">
          {beside && summary && summary.what[0]?.text !== summary.article.title && (
            <p class="of-article">
              <Words>{summary.article.title}</Words>
            </p>
          )}
          <p class="unseen" aria-live="polite">
            {facts === undefined ? '' : translate('fact_count', { count: facts })}
          </p>
          <div aria-live="polite" aria-busy={view.kind === 'reading'}>
            {view.kind !== 'facts' && (
              <Notice view={view} onSummarizeAnyway={props.onSummarizeAnyway} onTryAgain={props.onTryAgain} />
            )}
          </div>
          {summary &&
            (facts ? <Facts summary={summary} map={view.kind === 'facts' ? view.map : undefined} /> : <NoFacts />)}
          {siteChoice && view.kind !== 'reading' && <SiteChoices choice={siteChoice} {...props} />}
        </div>
        {passage && <PassageBar {...props} passage={passage} />}
        <Footer message={message}>{facts ? <TakeAlong {...props} /> : null}</Footer>
      </main>
    </ViewProvider>
  )
}
