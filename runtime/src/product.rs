//! What the call path needs to know of a product.

/// A product's code, API version and endpoint data. Generated crates hold one in a `static` for
/// each product.
#[derive(Clone, Copy, Debug)]
pub struct Product {
    /// Product code, for example `Ecs`.
    pub code: &'static str,
    /// API version, for example `2014-05-26`.
    pub version: &'static str,
    /// Where the product is reached.
    pub endpoints: Endpoints,
}

impl Product {
    /// A product without endpoint data: the endpoint comes from the configuration, the call or the
    /// location service.
    pub const fn new(code: &'static str, version: &'static str) -> Self {
        Self {
            code,
            version,
            endpoints: Endpoints::NONE,
        }
    }
}

/// Endpoint data of a product, as its documentation gives it.
#[derive(Clone, Copy, Debug)]
pub struct Endpoints {
    /// The host that serves every region, if the product is central.
    pub central: Option<&'static str>,
    /// Documented hosts by region and network.
    pub regional: &'static [RegionalEndpoint],
    /// Host pattern for regions the table lacks, with `{region}` and optionally `{network}`, for
    /// example `ecs.{region}.aliyuncs.com`.
    pub rule: Option<&'static str>,
    /// The product's code at the location service.
    pub location_code: Option<&'static str>,
}

impl Endpoints {
    /// No data at all.
    pub const NONE: Self = Self {
        central: None,
        regional: &[],
        rule: None,
        location_code: None,
    };
}

/// One documented host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionalEndpoint {
    /// Region identifier, for example `cn-hangzhou`.
    pub region: &'static str,
    /// The network that the host is reached from.
    pub network: Network,
    /// Host name, without scheme.
    pub host: &'static str,
}

impl RegionalEndpoint {
    /// A host on the internet.
    pub const fn public(region: &'static str, host: &'static str) -> Self {
        Self {
            region,
            network: Network::Public,
            host,
        }
    }

    /// A host that is reached from within a VPC.
    pub const fn vpc(region: &'static str, host: &'static str) -> Self {
        Self {
            region,
            network: Network::Vpc,
            host,
        }
    }

    /// A host on the provider's internal (classic) network.
    pub const fn internal(region: &'static str, host: &'static str) -> Self {
        Self {
            region,
            network: Network::Internal,
            host,
        }
    }
}

/// The network over which endpoints are reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// From within a VPC.
    Vpc,
    /// The provider's internal (classic) network.
    Internal,
}
