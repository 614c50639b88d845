const drawings = import.meta.glob<ImageMetadata>('/content/campagne/beeld/*.svg', {
  eager: true,
  import: 'default',
});

/** The drawing of a poster. */
export function posterImage(id: string): ImageMetadata {
  return (drawings[`/content/campagne/beeld/${id}.svg`] ??
    drawings['/content/campagne/beeld/bezoekers-ongerust.svg'])!;
}
