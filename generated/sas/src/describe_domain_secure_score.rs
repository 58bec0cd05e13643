// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSecureScore`, from `sas/DescribeDomainSecureScore.md`.

use alicloud_runtime::codegen::*;

/// Shows the security score of the domain assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainSecureScoreRequest::new();
/// let reply = client.describe_domain_secure_score(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSecureScoreRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDomainSecureScoreRequest {
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
    DescribeDomainSecureScoreRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDomainSecureScoreRequest {
    type Response = DescribeDomainSecureScoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainSecureScore")
        .read_only();
}

/// Response to [`DescribeDomainSecureScoreRequest`], which the documentation does not describe.
pub type DescribeDomainSecureScoreResponse = alicloud_runtime::UndocumentedResponse;
