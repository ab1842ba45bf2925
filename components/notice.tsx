import { languageName } from '../lib/labels/wording.ts'
import { useView } from './context.ts'
import type { View } from './view.ts'

type NoticeProps = {
  readonly view: Exclude<View, { kind: 'facts' }>
  /** Summarizes a page that was not taken for an article. */
  readonly onSummarizeAnyway: () => void
  readonly onTryAgain: () => void
}

const FAILURES = {
  page: 'failed_page_body',
  engine: 'failed_engine_body',
  internal: 'failed_internal_body',
} as const

/** What stands in the place of the facts when there are none: what is the case, and what the reader can do. */
export function Notice({ view, onSummarizeAnyway, onTryAgain }: NoticeProps) {
  const { translate } = useView()
  switch (view.kind) {
    case 'reading':
      return (
        <div class="notice reading">
          <p>{translate('reading')}</p>
          <div class="skeleton" aria-hidden="true">
            {Array.from({ length: 12 }, (_, i) => (
              <i key={i} />
            ))}
          </div>
        </div>
      )
    case 'no-article':
      return (
        <Message title={translate('no_article_title')} body={translate(view.reason)}>
          <button type="button" class="action" onClick={onSummarizeAnyway}>
            {translate('summarize_anyway')}
          </button>
        </Message>
      )
    case 'no-text':
      return <Message title={translate('no_text_title')} body={translate('no_text_body')} />
    case 'language': {
      const language = languageName(view.language, translate.language) ?? view.language
      return <Message title={translate('language_title')} body={translate('language_body', { language })} />
    }
    case 'no-access':
      return <Message title={translate('no_access_title')} body={translate('no_access_body')} />
    case 'untouchable':
      return <Message title={translate('untouchable_title')} body={translate('untouchable_body')} />
    case 'failed':
      return (
        <Message title={translate('failed_title')} body={translate(FAILURES[view.problem])}>
          <button type="button" class="action" onClick={onTryAgain}>
            {translate('try_again')}
          </button>
        </Message>
      )
  }
}

/** The view of an article in which no fact was certain enough. */
export function NoFacts() {
  const { translate } = useView()
  return <Message title={translate('no_facts_title')} body={translate('no_facts_body')} />
}

type MessageProps = { readonly title: string; readonly body: string; readonly children?: preact.ComponentChildren }

function Message({ title, body, children }: MessageProps) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{body}</p>
      {children}
    </div>
  )
}
