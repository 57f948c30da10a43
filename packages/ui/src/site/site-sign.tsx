/** The product's sign in colours of its own, for where no stylesheet reaches: a browser's tab, a picture. */
export function SiteSign({ size = 64, x = 0, y = 0 }: { size?: number; x?: number; y?: number }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 28 28"
      width={size}
      height={size}
      x={x}
      y={y}
      fill="#0b5d64"
      fill-opacity="0.16"
      stroke="#1d777d"
      stroke-width="2.5"
      aria-hidden="true"
    >
      <circle cx="10" cy="14" r="8" />
      <circle cx="18" cy="14" r="8" />
    </svg>
  );
}
