//! Where a call goes: the host of a product in a region.

mod error;
mod resolve;

pub use error::EndpointError;
pub use resolve::{Resolution, resolve};
