// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsAccountSummary`, from `alidns/DescribePdnsAccountSummary.md`.

use alicloud_runtime::codegen::*;

/// Returns totals of the account's use of public DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsAccountSummaryRequest::new();
/// let reply = client.describe_pdns_account_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsAccountSummaryRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// First day of the period concerned.
    pub start_date: Option<String>,
    /// Last day of the period concerned.
    pub end_date: Option<String>,
}

impl DescribePdnsAccountSummaryRequest {
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
    DescribePdnsAccountSummaryRequest {
        "Lang" => lang: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribePdnsAccountSummaryRequest {
    type Response = DescribePdnsAccountSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsAccountSummary")
        .read_only();
}

/// Response to [`DescribePdnsAccountSummaryRequest`].
#[non_exhaustive]
pub struct DescribePdnsAccountSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PdnsAccountSummaryData>,
}

response! {
    DescribePdnsAccountSummaryResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PdnsAccountSummaryData {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<i64>,
    /// How many domains the group or the account has.
    pub domain_count: Option<i64>,
    /// How many host names there are or were queried.
    pub sub_domain_count: Option<i64>,
    /// How many queries came over HTTP.
    pub http_count: Option<i64>,
    /// How many queries came over HTTPS.
    pub https_count: Option<i64>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i64>,
    /// How many threats were met.
    pub threat_count: Option<i64>,
}

response! {
    PdnsAccountSummaryData {
        "UserId" => user_id: value,
        "DomainCount" => domain_count: value,
        "SubDomainCount" => sub_domain_count: value,
        "HttpCount" => http_count: value,
        "HttpsCount" => https_count: value,
        "TotalCount" => total_count: value,
        "ThreatCount" => threat_count: value,
    }
}
