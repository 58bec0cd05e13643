// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainExtensionAttribute`, from `slb/DescribeDomainExtensionAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns one additional domain of an HTTPS listener with its certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeDomainExtensionAttributeRequest::new()
///     .domain_extension_id("de-bp1rp7ta191dv")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_domain_extension_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainExtensionAttributeRequest {
    /// **Required.** ID of an additional domain, as
    /// [`CreateDomainExtension`](super::Client::create_domain_extension) returned it.
    /// Example: `de-bp1rp7ta191dv`.
    pub domain_extension_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainExtensionAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainExtensionId`, which is required.
    pub fn domain_extension_id(mut self, value: impl Into<String>) -> Self {
        self.domain_extension_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDomainExtensionAttributeRequest {
        "DomainExtensionId" => domain_extension_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainExtensionAttributeRequest {
    type Response = DescribeDomainExtensionAttributeResponse;
    type Error = DescribeDomainExtensionAttributeError;
    const INFO: OperationInfo = super::operation("DescribeDomainExtensionAttribute")
        .required(&["DomainExtensionId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDomainExtensionAttributeError] = &[
        DescribeDomainExtensionAttributeError::InvalidParameterDomainExtensionId,
        DescribeDomainExtensionAttributeError::MissingParameterDomainExtensionId,
    ];
}

/// Response to [`DescribeDomainExtensionAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDomainExtensionAttributeResponse {
    /// Additional domain name that the listener serves with a certificate of its own.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// ID of an additional domain, as [`CreateDomainExtension`](super::Client::create_domain_extension)
    /// returned it. Example: `de-bp1rp7ta191dv`.
    pub domain_extension_id: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Range: 1 to 65535. Example: `443`.
    pub listener_port: Option<i32>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1o94dp5i6*****earr9g6d1l`.
    pub load_balancer_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `48C1B671-C6DB-4DDE-9B30-10557E36CDE0`.
    pub request_id: Option<String>,
    /// Certificate that clients of this domain are shown.
    /// Example: `231579085529123_166f82******_1714763408_709981430`.
    pub server_certificate_id: Option<String>,
    /// Certificates that the additional domain uses.
    pub certificates: Option<Value>,
    /// Server certificates that were found or are in use.
    pub server_certificates: Option<Value>,
}

response! {
    DescribeDomainExtensionAttributeResponse {
        "Domain" => domain: value,
        "DomainExtensionId" => domain_extension_id: value,
        "ListenerPort" => listener_port: value,
        "LoadBalancerId" => load_balancer_id: value,
        "RequestId" => request_id: value,
        "ServerCertificateId" => server_certificate_id: value,
        "Certificates" => certificates: value,
        "ServerCertificates" => server_certificates: value,
    }
}

/// Errors that the documentation of [`DescribeDomainExtensionAttributeRequest`] names.
///
/// - [`InvalidParameterDomainExtensionId`](super::DocumentedError::InvalidParameterDomainExtensionId)
/// - [`MissingParameterDomainExtensionId`](super::DocumentedError::MissingParameterDomainExtensionId)
pub type DescribeDomainExtensionAttributeError = super::DocumentedError;
