import { useView } from './context.ts'
import { BackIcon, CloseIcon, LinkIcon, NextIcon, PreviousIcon } from './icons.tsx'
import { ToolButton } from './tool-button.tsx'
import type { Passage } from './view.ts'

export type PassageActions = {
  /** Shows another passage that says the same fact: its index. */
  readonly onShowPassage: (index: number) => void
  /** Brings the reader from the passage back to the fact. */
  readonly onBackToFact: () => void
  /** Copies a link that leads to the passage. */
  readonly onCopyLink: () => void
  /** Takes the highlight away. */
  readonly onHidePassage: () => void
}

/** Which passage is shown in the page, the other passages that say the same, and the way back to the fact. */
export function PassageBar({ passage, ...on }: { passage: Passage } & PassageActions) {
  const { translate } = useView()
  const { evidence, index, found } = passage
  const count = evidence.length
  const said = !found ? 'not_found_in_page' : count > 1 ? 'passage_of' : 'shown_in_page'
  return (
    <div class={`bar passage${found ? '' : ' lost'}`}>
      <span role="status">{translate(said, { number: index + 1, count })}</span>
      <div class="tools">
        {count > 1 && (
          <>
            <ToolButton
              label={translate('previous_passage')}
              onClick={() => on.onShowPassage((index + count - 1) % count)}
            >
              <PreviousIcon />
            </ToolButton>
            <ToolButton label={translate('next_passage')} onClick={() => on.onShowPassage((index + 1) % count)}>
              <NextIcon />
            </ToolButton>
          </>
        )}
        <ToolButton label={translate('back_to_fact')} onClick={on.onBackToFact}>
          <BackIcon />
        </ToolButton>
        {found && (
          <ToolButton label={translate('copy_link')} onClick={on.onCopyLink}>
            <LinkIcon />
          </ToolButton>
        )}
        <ToolButton label={translate('hide_passage')} onClick={on.onHidePassage}>
          <CloseIcon />
        </ToolButton>
      </div>
    </div>
  )
}

/** Brings the fact whose passage is shown into view, within its own scroll box, and puts the focus on its button. */
export function focusFact(root: ParentNode): void {
  const button = root.querySelector<HTMLElement>('.evidence-button[aria-current]')
  const box = button?.closest('.scroll')
  if (!button || !box) return
  const [inside, around] = [button.getBoundingClientRect(), box.getBoundingClientRect()]
  box.scrollTop += inside.top - around.top - (around.height - inside.height) / 2
  button.focus({ preventScroll: true })
}
