//! Why no host is known.

use std::{error::Error, fmt};

use crate::product::Network;

/// Why no host is known for a call. The remedies are another region, another network or an
/// explicit endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// The product has a host for each region, and no region was configured.
    RegionMissing {
        /// The product's code.
        product: String,
    },
    /// The product names no host for this region.
    UnknownRegion {
        /// The product's code.
        product: String,
        /// The region that was asked for.
        region: String,
        /// Regions of the product with a similar name, the closest first.
        near: Vec<&'static str>,
        /// How many regions the product names.
        known: usize,
    },
    /// The product names no host for this network, though it may have one on the public network.
    NetworkMissing {
        /// The product's code.
        product: String,
        /// The region that was asked for.
        region: Option<String>,
        /// The network that was asked for.
        network: Network,
    },
    /// Nothing is documented of the product's hosts.
    Undocumented {
        /// The product's code.
        product: String,
    },
    /// The region id could not be part of a host name.
    MalformedRegion {
        /// The region that was asked for.
        region: String,
    },
    /// The location service was asked and gave no host.
    Location {
        /// The product's code.
        product: String,
        /// The region that was asked for.
        region: String,
        /// What went wrong.
        message: String,
    },
}

impl EndpointError {
    /// Whether this is what became of asking for `product` in `region`.
    pub(crate) fn concerns(&self, product: &crate::product::Product, region: &str) -> bool {
        matches!(self, Self::Location { product: code, region: asked, .. }
            if code == product.code && asked == region)
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RegionMissing { product } => write!(
                f,
                "{product} is served from a host in each region: set a region, or an endpoint"
            ),
            Self::UnknownRegion {
                product,
                region,
                near,
                known,
            } => {
                write!(f, "{product} names no endpoint for the region `{region}`")?;
                match near.as_slice() {
                    [] => write!(f, " ({known} regions are known)")?,
                    [first, rest @ ..] => {
                        write!(f, " (similar: `{first}`")?;
                        rest.iter()
                            .try_for_each(|region| write!(f, ", `{region}`"))?;
                        f.write_str(")")?;
                    }
                }
                f.write_str("; an endpoint can also be set explicitly")
            }
            Self::NetworkMissing {
                product,
                region,
                network,
            } => {
                let network = match network {
                    Network::Public => "public",
                    Network::Vpc => "VPC",
                    Network::Internal => "internal",
                };
                write!(f, "{product} names no endpoint on the {network} network")?;
                if let Some(region) = region {
                    write!(f, " in `{region}`")?;
                }
                f.write_str(": choose another network, or set an endpoint")
            }
            Self::Undocumented { product } => {
                write!(f, "no endpoint of {product} is documented: set an endpoint")
            }
            Self::MalformedRegion { region } => {
                write!(f, "`{}` is not a region id", region.escape_debug())
            }
            Self::Location {
                product,
                region,
                message,
            } => write!(
                f,
                "the location service gave no endpoint of {product} in `{region}`: {message}"
            ),
        }
    }
}

impl Error for EndpointError {}
