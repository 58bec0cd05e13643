// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserVipsByDomain`, from `dcdn/DescribeDcdnUserVipsByDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Lists the IP addresses of the DCDN nodes that serve a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserVipsByDomainRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_user_vips_by_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Whether only healthy virtual IP addresses are returned or all of them.
    pub available: Option<Open<OnOff>>,
}

impl DescribeDcdnUserVipsByDomainRequest {
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
    /// Sets `Available`.
    pub fn available(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.available = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnUserVipsByDomainRequest {
        "DomainName" => domain_name: query,
        "Available" => available: query,
    }
}

impl Operation for DescribeDcdnUserVipsByDomainRequest {
    type Response = DescribeDcdnUserVipsByDomainResponse;
    type Error = DescribeDcdnUserVipsByDomainError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserVipsByDomain")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnUserVipsByDomainError] = &[
        DescribeDcdnUserVipsByDomainError::MissingParameter,
        DescribeDcdnUserVipsByDomainError::InvalidDomainNotFound,
        DescribeDcdnUserVipsByDomainError::IllegalOperation,
    ];
}

/// Response to [`DescribeDcdnUserVipsByDomainRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomainResponse {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `820E7900-5CA9-4AEF-B0DD-20ED5F64BE55`.
    pub request_id: Option<String>,
    /// The vips that were found or are concerned, one entry each.
    pub vips: Vec<String>,
}

response! {
    DescribeDcdnUserVipsByDomainResponse {
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
        "Vips" => vips: list("Vip"),
    }
}

/// Errors that the documentation of [`DescribeDcdnUserVipsByDomainRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound), here with HTTP status 400
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
pub type DescribeDcdnUserVipsByDomainError = super::DocumentedError;
