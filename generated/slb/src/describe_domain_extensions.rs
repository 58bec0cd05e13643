// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainExtensions`, from `slb/DescribeDomainExtensions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainExtension};

/// Lists the additional domains of an HTTPS listener with their certificates.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeDomainExtensionsRequest::new()
///     .listener_port(443)
///     .load_balancer_id("lb-bp1o94dp5i6earr9g6d1l")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_domain_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainExtensionsRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `443`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1o94dp5i6earr9g6d1l`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an additional domain, as [`CreateDomainExtension`](super::Client::create_domain_extension)
    /// returned it. Example: `de-bp1rp7ta191dv`.
    pub domain_extension_id: Option<String>,
}

impl DescribeDomainExtensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerPort`, which is required.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainExtensionId`.
    pub fn domain_extension_id(mut self, value: impl Into<String>) -> Self {
        self.domain_extension_id = Some(value.into());
        self
    }
}

request! {
    DescribeDomainExtensionsRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "DomainExtensionId" => domain_extension_id: query,
    }
}

impl Operation for DescribeDomainExtensionsRequest {
    type Response = DescribeDomainExtensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainExtensions")
        .required(&["ListenerPort", "LoadBalancerId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainExtensionsRequest`].
#[non_exhaustive]
pub struct DescribeDomainExtensionsResponse {
    /// Additional domains of the listener, each with its certificate.
    pub domain_extensions: Vec<DomainExtension>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `48C1B671-C6DB-4DDE-9B30-10557E36CDE0`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainExtensionsResponse {
        "DomainExtensions" => domain_extensions: list("DomainExtension"),
        "RequestId" => request_id: value,
    }
}
