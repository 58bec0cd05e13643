// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSecureSuggests`, from `sas/DescribeDomainSecureSuggests.md`.

use alicloud_runtime::codegen::*;

/// Lists suggestions for making the domain assets safer.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainSecureSuggestsRequest::new();
/// let reply = client.describe_domain_secure_suggests(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSecureSuggestsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDomainSecureSuggestsRequest {
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
    DescribeDomainSecureSuggestsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDomainSecureSuggestsRequest {
    type Response = DescribeDomainSecureSuggestsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainSecureSuggests")
        .read_only();
}

/// Response to [`DescribeDomainSecureSuggestsRequest`], which the documentation does not describe.
pub type DescribeDomainSecureSuggestsResponse = alicloud_runtime::UndocumentedResponse;
