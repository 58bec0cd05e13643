// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSecureAlarmList`, from `sas/DescribeDomainSecureAlarmList.md`.

use alicloud_runtime::codegen::*;

/// Lists security alerts that concern domain assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainSecureAlarmListRequest::new();
/// let reply = client.describe_domain_secure_alarm_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSecureAlarmListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeDomainSecureAlarmListRequest {
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
}

request! {
    DescribeDomainSecureAlarmListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeDomainSecureAlarmListRequest {
    type Response = DescribeDomainSecureAlarmListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainSecureAlarmList")
        .read_only();
}

/// Response to [`DescribeDomainSecureAlarmListRequest`], which the documentation does not describe.
pub type DescribeDomainSecureAlarmListResponse = alicloud_runtime::UndocumentedResponse;
