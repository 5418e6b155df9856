/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_sourcefile_free: (a: number, b: number) => void;
export const adjust: (a: any) => [number, number, number];
export const compare: (a: number, b: number, c: any) => [number, number, number];
export const conflicts: (a: number, b: number) => [number, number, number];
export const divided: (a: any) => [number, number, number];
export const quality: (a: number, b: number, c: any) => [number, number, number];
export const rake: (a: any) => [number, number, number];
export const rakeSeries: (a: number, b: number, c: any) => [number, number, number];
export const reconcile: (a: number, b: number, c: any) => [number, number, number];
export const sourcefile_draft: (a: number) => [number, number, number];
export const sourcefile_harmonise: (a: number, b: number, c: any, d: any) => [number, number, number];
export const sourcefile_new: (a: number, b: number, c: number, d: number, e: any) => [number, number, number];
export const sourcefile_place: (a: number, b: number, c: any) => [number, number, number];
export const sourcefile_preview: (a: number) => [number, number, number];
export const sourcefile_table: (a: number, b: number) => [number, number, number];
export const start: () => void;
export const twoRegisters: (a: any) => [number, number, number];
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_start: () => void;
