/** The panel has to be drawn this far towards the other side to go there, in CSS px. */
const FAR_ENOUGH = 48
/** Less than this is a click with an unsteady hand, in CSS px. */
const STEADY = 4

type DragParts = {
  /** Where dragging begins: the header, and not its buttons. */
  readonly handle: string
  /** Shows how far it has been drawn, in CSS px; 0 at the end. */
  readonly moved: (distance: number) => void
  /** It was drawn far enough to the left or to the right. */
  readonly dropped: (towards: 'left' | 'right') => void
}

/** Lets the reader drag what is in `root` sideways. There is a button for the same: see `onOtherSide` of the panel. */
export function dragSideways(root: ShadowRoot, { handle, moved, dropped }: DragParts): void {
  let from: number | undefined
  let distance = 0
  const end = () => {
    if (from === undefined) return
    from = undefined
    moved(0)
    if (Math.abs(distance) >= FAR_ENOUGH) dropped(distance < 0 ? 'left' : 'right')
  }
  root.addEventListener('pointerdown', (event) => {
    const { target, clientX, button, pointerId } = event as PointerEvent
    if (button !== 0 || !(target instanceof Element) || !target.closest(handle) || target.closest('button')) return
    from = clientX
    distance = 0
    target.closest(handle)?.setPointerCapture(pointerId)
  })
  root.addEventListener('pointermove', (event) => {
    if (from === undefined) return
    distance = (event as PointerEvent).clientX - from
    if (Math.abs(distance) >= STEADY) moved(distance)
  })
  root.addEventListener('pointerup', end)
  root.addEventListener('pointercancel', () => {
    distance = 0
    end()
  })
}
