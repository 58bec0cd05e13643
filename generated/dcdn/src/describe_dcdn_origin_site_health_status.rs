// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnOriginSiteHealthStatus`, from `dcdn/DescribeDcdnOriginSiteHealthStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the origin servers of an accelerated domain name are working.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnOriginSiteHealthStatusRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_origin_site_health_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatusRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl DescribeDcdnOriginSiteHealthStatusRequest {
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
    DescribeDcdnOriginSiteHealthStatusRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnOriginSiteHealthStatusRequest {
    type Response = DescribeDcdnOriginSiteHealthStatusResponse;
    type Error = DescribeDcdnOriginSiteHealthStatusError;
    const INFO: OperationInfo = super::operation("DescribeDcdnOriginSiteHealthStatus")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnOriginSiteHealthStatusError] = &[
        DescribeDcdnOriginSiteHealthStatusError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeDcdnOriginSiteHealthStatusRequest`].
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AEDAF20-4DDF-4165-8750-47FF9C1929C9`.
    pub request_id: Option<String>,
    /// State that the origin site is in.
    pub origin_site_status: Vec<OriginSiteStatus>,
}

response! {
    DescribeDcdnOriginSiteHealthStatusResponse {
        "RequestId" => request_id: value,
        "OriginSiteStatus" => origin_site_status: list(""),
    }
}

/// State that the origin site is in.
#[non_exhaustive]
pub struct OriginSiteStatus {
    /// Name or address of the host concerned. Example: `host.com`.
    pub host: Option<String>,
    /// Whether the checks find the item in working order. Example: `healthy`.
    pub health_status: Option<String>,
}

response! {
    OriginSiteStatus {
        "Host" => host: value,
        "HealthStatus" => health_status: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnOriginSiteHealthStatusRequest`] names.
///
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DescribeDcdnOriginSiteHealthStatusError = super::DocumentedError;
