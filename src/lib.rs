//! Dinamika.

pub mod domain;
