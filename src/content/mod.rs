//! What Groundwork brings along, as data.

mod sample;

pub use sample::sample;
