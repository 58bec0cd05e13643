// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSecureVulList`, from `sas/DescribeDomainSecureVulList.md`.

use alicloud_runtime::codegen::*;

/// Lists vulnerabilities that concern domain assets, by type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainSecureVulListRequest::new();
/// let reply = client.describe_domain_secure_vul_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSecureVulListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeDomainSecureVulListRequest {
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
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeDomainSecureVulListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "From" => from_: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeDomainSecureVulListRequest {
    type Response = DescribeDomainSecureVulListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainSecureVulList")
        .read_only();
}

/// Response to [`DescribeDomainSecureVulListRequest`], which the documentation does not describe.
pub type DescribeDomainSecureVulListResponse = alicloud_runtime::UndocumentedResponse;
