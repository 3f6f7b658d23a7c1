export function named(paths: readonly string[], nameOf?: (path: string) => string): Readonly<Record<string, string>>
