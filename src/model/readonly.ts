/** `T` with every property, array and tuple inside it read-only: the shape in which values flow between the stages. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
