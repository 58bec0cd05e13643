// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainCount`, from `sas/DescribeDomainCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the domain assets, split into root domains and subdomains.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainCountRequest::new();
/// let reply = client.describe_domain_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainCountRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeDomainCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    DescribeDomainCountRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeDomainCountRequest {
    type Response = DescribeDomainCountResponse;
    type Error = DescribeDomainCountError;
    const INFO: OperationInfo = super::operation("DescribeDomainCount").read_only();
    const ERRORS: &'static [DescribeDomainCountError] = &[
        DescribeDomainCountError::NoPermission,
        DescribeDomainCountError::ServerError,
    ];
}

/// Response to [`DescribeDomainCountRequest`].
#[non_exhaustive]
pub struct DescribeDomainCountResponse {
    /// How many there are of this: root domains. Example: `5`.
    pub root_domains_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C286491D-4A2F-589A-B63B-D2AD3DA9BD71`.
    pub request_id: Option<String>,
    /// How many there are of this: sub domains. Example: `5`.
    pub sub_domains_count: Option<i32>,
    /// How many there are in all of this: domains. Example: `10`.
    pub total_domains_count: Option<i32>,
}

response! {
    DescribeDomainCountResponse {
        "RootDomainsCount" => root_domains_count: value,
        "RequestId" => request_id: value,
        "SubDomainsCount" => sub_domains_count: value,
        "TotalDomainsCount" => total_domains_count: value,
    }
}

/// Errors that the documentation of [`DescribeDomainCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeDomainCountError = super::DocumentedError;
