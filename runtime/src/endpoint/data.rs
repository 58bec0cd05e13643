/// A product version and where it answers: what generated code states once a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    /// The product code, as in `Vpc`.
    pub code: &'static str,
    /// The version of its API, as in `2016-04-28`.
    pub version: &'static str,
    /// Its hosts.
    pub endpoints: Endpoints,
}

/// The documented hosts of a product. Host names only: no scheme, no path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Endpoints {
    /// The host that serves every region, as in `vpc.aliyuncs.com`.
    pub central: Option<&'static str>,
    /// The hosts listed by region.
    pub regional: &'static [RegionalEndpoint],
    /// The documented rule: a host with `{region}` and, where it differs by network, `{network}` in it, as in
    /// `ecs{network}.{region}.aliyuncs.com`. `{network}` is empty, `-vpc` or `-internal`.
    pub rule: Option<&'static str>,
    /// The name under which the location service knows the product.
    pub location_code: Option<&'static str>,
}

/// The hosts of a product in one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionalEndpoint {
    /// The region id, as in `cn-hangzhou`.
    pub region: &'static str,
    /// The host on the public network.
    pub public: Option<&'static str>,
    /// The host inside a VPC.
    pub vpc: Option<&'static str>,
    /// The host on the provider's classic internal network.
    pub internal: Option<&'static str>,
}

/// The network from which a call is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Network {
    /// The public internet.
    #[default]
    Public,
    /// Inside a VPC.
    Vpc,
    /// The provider's classic internal network.
    Internal,
}

impl Endpoints {
    /// No documented host: calls need an explicit endpoint.
    pub const NONE: Self = Self {
        central: None,
        regional: &[],
        rule: None,
        location_code: None,
    };
}

impl RegionalEndpoint {
    /// A region with its public host.
    pub const fn public(region: &'static str, host: &'static str) -> Self {
        Self {
            region,
            public: Some(host),
            vpc: None,
            internal: None,
        }
    }

    /// The same with a host inside a VPC.
    pub const fn vpc(mut self, host: &'static str) -> Self {
        self.vpc = Some(host);
        self
    }

    /// The same with a host on the classic internal network.
    pub const fn internal(mut self, host: &'static str) -> Self {
        self.internal = Some(host);
        self
    }

    /// The host for `network`, if one is listed.
    pub const fn host(&self, network: Network) -> Option<&'static str> {
        match network {
            Network::Public => self.public,
            Network::Vpc => self.vpc,
            Network::Internal => self.internal,
        }
    }
}

impl Network {
    /// What stands for `{network}` in a rule.
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Network::Public => "",
            Network::Vpc => "-vpc",
            Network::Internal => "-internal",
        }
    }
}
