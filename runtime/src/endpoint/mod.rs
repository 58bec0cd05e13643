//! Where a call goes: the host of a product in a region.

mod data;

pub use data::{Endpoints, Network, Product, RegionalEndpoint};
