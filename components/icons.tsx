import type { ComponentChildren } from 'preact'

/** The icons, drawn on a grid of 16 units. They say nothing to a screen reader: the control that holds one has the name. */

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export const BrandIcon = () => (
  <Icon>
    <path class="icon-mark" d="M2.5 3.5h11" />
    <path d="M2.5 7.2h11M2.5 10h8M2.5 12.8h5" />
  </Icon>
)

export const CollapseIcon = () => (
  <Icon>
    <path d="M3.5 8h9" />
  </Icon>
)

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
)

export const LockIcon = () => (
  <Icon>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
)

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M3.5 10.5h-1v-8h8v1" />
  </Icon>
)

export const DiffersIcon = () => (
  <Icon>
    <path d="M3 6h10M3 10h10M10.5 3l-5 10" />
  </Icon>
)

export const PartialIcon = () => (
  <Icon>
    <path d="M3 3.5h10M3 7h6M3 10.5h1.5M7 10.5h1.5M11 10.5h1.5" />
  </Icon>
)

export const DoubtIcon = () => (
  <Icon>
    <path d="M2.5 9c1.8-3.2 3.700-3.200 5.500-1s3.700 2.200 5.500-1" />
  </Icon>
)
