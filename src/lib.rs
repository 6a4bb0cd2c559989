//! Dinamika.

pub mod domain;

pub mod exchange;
