//! Where a call goes: the host of a product in a region.

mod error;
mod location;
mod origin;
mod resolve;

pub use error::EndpointError;
pub(crate) use location::{LOCATION, LocationService};
pub(crate) use origin::{fill_host_parameters, parse_origin};
pub(crate) use resolve::is_unlisted;
pub use resolve::{Resolution, resolve};
