//! Every transcendental function of the crate.
//!
//! The standard library's `exp`, `ln` and `powf` come from the platform and differ in the last bit
//! between a native build and wasm. These are libm's, the same bytes everywhere. Square roots are
//! exact by IEEE 754 on every platform.

/// ln(1 + x), exact near 0.
pub fn ln_1p(x: f64) -> f64 {
    libm::log1p(x)
}

/// eˣ − 1, exact near 0.
pub fn exp_m1(x: f64) -> f64 {
    libm::expm1(x)
}

/// ln x
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// eˣ
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// ln Γ(x) of x above 0.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// Complementary error function.
pub fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}

/// `base` to the power `exponent`, with 0⁰ = 1; exactly 1, √base and base for 0, ½ and 1.
pub fn power(base: f64, exponent: f64) -> f64 {
    if exponent == 0.0 {
        1.0
    } else if exponent == 0.5 {
        base.sqrt()
    } else if exponent == 1.0 {
        base
    } else {
        libm::pow(base, exponent)
    }
}
