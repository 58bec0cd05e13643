// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDohUserInfo`, from `alidns/DescribeDohUserInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the public DNS account and how many domains it looked up.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDohUserInfoRequest::new();
/// let reply = client.describe_doh_user_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDohUserInfoRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2019-07-04`.
    pub end_date: Option<String>,
}

impl DescribeDohUserInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartDate`.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
}

request! {
    DescribeDohUserInfoRequest {
        "Lang" => lang: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribeDohUserInfoRequest {
    type Response = DescribeDohUserInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDohUserInfo").read_only();
}

/// Response to [`DescribeDohUserInfoRequest`].
#[non_exhaustive]
pub struct DescribeDohUserInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F32959D-417B-4D66-8463-68606605E3E2`.
    pub request_id: Option<String>,
    /// How many host names there are or were queried. Example: `5`.
    pub sub_domain_count: Option<i32>,
    /// ID under which the account uses public DNS. Example: `12345678`.
    pub pdns_id: Option<i64>,
    /// How many domains the group or the account has. Example: `2`.
    pub domain_count: Option<i32>,
}

response! {
    DescribeDohUserInfoResponse {
        "RequestId" => request_id: value,
        "SubDomainCount" => sub_domain_count: value,
        "PdnsId" => pdns_id: value,
        "DomainCount" => domain_count: value,
    }
}
