// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnIpaDomainCidr`, from `dcdn/DescribeDcdnIpaDomainCidr.md`.

use alicloud_runtime::codegen::*;

/// Returns the back-to-origin CIDR blocks of an IPA-accelerated domain name; access must be applied
/// for.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnIpaDomainCidrRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_ipa_domain_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainCidrRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl DescribeDcdnIpaDomainCidrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnIpaDomainCidrRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnIpaDomainCidrRequest {
    type Response = DescribeDcdnIpaDomainCidrResponse;
    type Error = DescribeDcdnIpaDomainCidrError;
    const INFO: OperationInfo = super::operation("DescribeDcdnIpaDomainCidr")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnIpaDomainCidrError] = &[
        DescribeDcdnIpaDomainCidrError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeDcdnIpaDomainCidrRequest`].
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainCidrResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Address blocks the origin is reached from.
    /// Example: `["1.1.1.0/24","2.2.2.0/24","1111:2222:3333:4444:5555:0:0:0/80"]`.
    pub cidr: Vec<String>,
}

response! {
    DescribeDcdnIpaDomainCidrResponse {
        "RequestId" => request_id: value,
        "Cidr" => cidr: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnIpaDomainCidrRequest`] names.
///
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DescribeDcdnIpaDomainCidrError = super::DocumentedError;
