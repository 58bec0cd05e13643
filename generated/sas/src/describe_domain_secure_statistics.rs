// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSecureStatistics`, from `sas/DescribeDomainSecureStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows security statistics for the domain assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainSecureStatisticsRequest::new();
/// let reply = client.describe_domain_secure_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSecureStatisticsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDomainSecureStatisticsRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDomainSecureStatisticsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDomainSecureStatisticsRequest {
    type Response = DescribeDomainSecureStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainSecureStatistics")
        .read_only();
}

/// Response to [`DescribeDomainSecureStatisticsRequest`], which the documentation does not describe.
pub type DescribeDomainSecureStatisticsResponse = alicloud_runtime::UndocumentedResponse;
