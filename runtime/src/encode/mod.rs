//! Typed requests to flat parameters, JSON bodies, headers and path segments.

mod encoder;
mod json;
mod params;
#[cfg(test)]
mod tests;
mod values;

pub use encoder::{Encoder, Secret};
pub(crate) use json::write_json_string;
pub use params::{Params, Position};

/// A value that can be written into a request.
///
/// Requests and the structs inside them write their fields; scalars, lists and maps are covered by
/// the crate.
pub trait Encode {
    /// Writes the value at the encoder's current place. Writing nothing means that the value is
    /// absent.
    fn encode(&self, e: &mut Encoder<'_>);
}
