/** The icons, drawn on a grid of 16 units. They say nothing to a screen reader: the control that holds one has the name. */

/** `turns`: it points along the line, and so turns around where lines run from right to left. */
const icon = (lines: string, { mark, turns }: { mark?: string; turns?: boolean } = {}) =>
  function Icon() {
    return (
      <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {mark && <path class="icon-mark" d={mark} />}
        <path d={lines} />
      </svg>
    )
  }

export const BrandIcon = icon('M2.5 7.2h11M2.5 10h8M2.5 12.8h5', { mark: 'M2.5 3.5h11', turns: true })
export const CollapseIcon = icon('M3.5 8h9')
export const CloseIcon = icon('m4 4 8 8M12 4l-8 8')
export const LockIcon = icon(
  'M5 7h6a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 12V8.5A1.5 1.5 0 0 1 5 7ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
)
export const CopyIcon = icon(
  'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5ZM3.5 10.5h-1v-8h8v1',
)
export const DiffersIcon = icon('M3 6h10M3 10h10M10.5 3l-5 10')
export const PartialIcon = icon('M3 3.5h10M3 7h6M3 10.5h1.5M7 10.5h1.5M11 10.5h1.5', { turns: true })
export const DoubtIcon = icon('M2.5 9c1.8-3.2 3.7-3.2 5.5-1s3.7 2.2 5.5-1')
export const QuoteIcon = icon(
  'M2.5 4.5H7v4c0 2.1-1 3.4-2.9 4l-.6-1.2c1-.4 1.5-1 1.6-1.8H2.5zM9 4.5h4.5v4c0 2.1-1 3.4-2.9 4l-.6-1.2c1-.4 1.5-1 1.6-1.8H9z',
)
export const SpeaksIcon = icon(
  'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v5a1.5 1.5 0 0 1-1.5 1.5H7l-3 2.5V11h-.500A1.5 1.5 0 0 1 2 9.5v-5A1.5 1.5 0 0 1 3.5 3Z',
  { turns: true },
)
export const PreviousIcon = icon('M12.5 10 8 5.5 3.5 10')
export const NextIcon = icon('M12.5 6 8 10.5 3.5 6')
export const BackIcon = icon('M6.5 3 3 6.5 6.5 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7', { turns: true })
export const MarkIcon = icon('m9.5 3 3.5 3.5-6 6H3.5V9zM3 14.5h10')
export const OtherSideIcon = icon('M3 3.5v9M13 8H6M8.5 5 5.5 8l3 3', { turns: true })
export const AwayIcon = icon('M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5', { turns: true })
export const OptionsIcon = icon(
  'M2.5 4.5h6M12.5 4.5h1M2.5 11.5h1M7.5 11.5h6M10.5 2.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4M5.5 9.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4',
  { turns: true },
)
export const SidePanelIcon = icon(
  'M4 3h8a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 12 13H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 3ZM9.5 3v10',
  {
    turns: true,
  },
)
export const MoreIcon = icon(
  'M3.5 7.4a.6.6 0 1 1 0 1.2a.6.6 0 0 1 0-1.2M8 7.4a.6.6 0 1 1 0 1.2a.6.6 0 0 1 0-1.2M12.5 7.4a.6.6 0 1 1 0 1.2a.6.6 0 0 1 0-1.2',
)
export const LinkIcon = icon('M6.5 9.5 9.5 6.5M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1')
