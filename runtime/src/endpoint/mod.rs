//! Where a call goes: the host of a product in a region.

mod error;
mod location;
mod resolve;

pub use error::EndpointError;
pub(crate) use location::{LOCATION, LocationService};
pub use resolve::{Resolution, resolve};
