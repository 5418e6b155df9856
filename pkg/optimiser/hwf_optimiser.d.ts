/* tslint:disable */
/* eslint-disable */
// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.

/** A limit that costs something. */
export interface BindingLimit {
    /** Which limit. */
    limit: PathLimit;
    /** Id of the profession; null for a shared capacity. */
    profession?: string | null;
    /** Position of the shared capacity; null for a limit of one profession. */
    shared?: number | null;
    /** Flow year. */
    year: number;
    /** What the cost falls by for each starter by which the limit is loosened, for a small loosening. */
    price: number;
}

/** A limit that no path can keep together with the others: one of a choice of limits whose excess together is the smallest there can be. */
export interface BrokenLimit {
    /** Which limit. */
    limit: PathLimit;
    /** Id of the profession; null for a shared capacity. */
    profession?: string | null;
    /** Position of the shared capacity; null for a limit of one profession. */
    shared?: number | null;
    /** Flow year. */
    year: number;
    /** Starters by which it would have to be loosened. */
    excess: number;
}

/** The path of intake that costs least, or which limits forbid every path. */
export interface IntakePath {
    /** One entry a profession, in the order of the problem; empty where there is no path. */
    professions: Array<PathAnswer>;
    /** Cost of all professions together; 0 where there is no path. */
    objective: number;
    /** Whether no other path costs as little; false also where that could not be shown. */
    unique: boolean;
    /** Limits that cost something: looser, they would allow a cheaper path. */
    binding: Array<BindingLimit>;
    /** Limits that no path can keep; empty where there is a path. */
    infeasible: Array<BrokenLimit>;
}

/** Asks for the intake of several years that costs least over the years summed. Minimises, over professions, the sum over stock years of shortage_cost · shortage² + surplus_cost · surplus² plus that over flow years of change_cost · ΔI². */
export interface IntakePathProblem {
    /** Flow years whose intake is chosen: ascending, without a gap. */
    years: Array<number>;
    /** Years whose shortage and surplus on 31 December are summed, ascending. */
    stock_years: Array<number>;
    /** Professions whose intake is chosen. */
    professions: Array<PathProfession>;
    /** Capacities that several professions share; none where not stated. */
    shared_capacities?: Array<SharedCapacity> | null;
}

/** The path of one profession. */
export interface PathAnswer {
    /** Id of the profession. */
    profession: string;
    /** Starters, one figure a flow year. */
    intake: Float64Array;
    /** Supply in FTE, one figure a stock year. */
    supply_fte: Float64Array;
    /** Demand less supply in FTE where that is positive, else 0; one figure a stock year. */
    shortage_fte: Float64Array;
    /** Supply less demand in FTE where that is positive, else 0; one figure a stock year. */
    surplus_fte: Float64Array;
    /** Cost of this profession. */
    objective: number;
}

/** A limit on the intake. */
export type PathLimit = "capacity" | "floor" | "step" | "shared_capacity";

/** One profession of the problem. */
export interface PathProfession {
    /** Id of the profession. */
    profession: string;
    /** Starters of the flow year before the first; the change of the first year counts from it. */
    intake_before: number;
    /** Most starters of each year, one figure a flow year; no limit where not stated. */
    capacity?: Float64Array | number[] | null;
    /** Fewest starters of each year, one figure a flow year; 0 where not stated. */
    floor?: Float64Array | number[] | null;
    /** Largest change of the starters from one year to the next; no limit where not stated. */
    step?: number | null;
    /** Supply in FTE with none of the intake that is chosen, one figure a stock year. */
    supply_without_fte: Float64Array | number[];
    /** Demand in FTE, one figure a stock year. */
    demand_fte: Float64Array | number[];
    /** FTE of this profession in a stock year from one starter of a profession in a flow year: row-major by stock year, profession in the order of the problem, flow year. Other professions count where one is trained from another. */
    response_fte: Float64Array | number[];
    /** Cost of a shortage per FTE², 0 or more. */
    shortage_cost: number;
    /** Cost of a surplus per FTE², 0 or more. */
    surplus_cost: number;
    /** Cost of a change of the intake per starter², 0 or more. */
    change_cost: number;
}

/** A capacity that several professions share. */
export interface SharedCapacity {
    /** Ids of the professions. */
    professions: Array<string>;
    /** Most starters of them together in heads a year, one figure a flow year. */
    capacity: Float64Array | number[];
}



/**
 * The path of intake that costs least. Lists of figures may be typed arrays, as the engine gives them.
 * Throws an `Error` with `problems`.
 */
export function intakePath(problem: IntakePathProblem): IntakePath;

/**
 * Shows the place of a panic in the browser's console; a panic is a bug of ours.
 */
export function start(): void;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly intakePath: (a: any) => [number, number, number];
    readonly start: () => void;
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
