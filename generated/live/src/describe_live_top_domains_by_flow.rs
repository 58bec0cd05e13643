// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveTopDomainsByFlow`, from `live/DescribeLiveTopDomainsByFlow.md`.

use alicloud_runtime::codegen::*;

/// Ranks the account's live domains by traffic in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveTopDomainsByFlowRequest::new();
/// let reply = client.describe_live_top_domains_by_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveTopDomainsByFlowRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most. Range: 1 to 100.
    pub limit: Option<i64>,
}

impl DescribeLiveTopDomainsByFlowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

request! {
    DescribeLiveTopDomainsByFlowRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeLiveTopDomainsByFlowRequest {
    type Response = DescribeLiveTopDomainsByFlowResponse;
    type Error = DescribeLiveTopDomainsByFlowError;
    const INFO: OperationInfo = super::operation("DescribeLiveTopDomainsByFlow")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveTopDomainsByFlowError] = &[
        DescribeLiveTopDomainsByFlowError::InvalidStartTimeMalformed,
        DescribeLiveTopDomainsByFlowError::InvalidEndTimeMalformed,
        DescribeLiveTopDomainsByFlowError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveTopDomainsByFlowRequest`].
#[non_exhaustive]
pub struct DescribeLiveTopDomainsByFlowResponse {
    /// How many there are of this: domain name online.
    pub domain_online_count: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many there are of this: domain name.
    pub domain_count: Option<i64>,
    /// The top domain names that were found or are concerned, one entry each.
    pub top_domains: Vec<TopDomain>,
}

response! {
    DescribeLiveTopDomainsByFlowResponse {
        "DomainOnlineCount" => domain_online_count: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainCount" => domain_count: value,
        "TopDomains" => top_domains: list("TopDomain"),
    }
}

/// The top domain names that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TopDomain {
    /// Data rate of the max.
    pub max_bps: Option<i64>,
    /// Place in the ranking, counted from the top.
    pub rank: Option<i64>,
    /// How access to or from the total is set.
    pub total_access: Option<i64>,
    /// Share of the account's traffic that the domain name makes up.
    pub traffic_percent: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Amount of data transferred in all.
    pub total_traffic: Option<String>,
    /// Time that is set or recorded for this: max bps.
    pub max_bps_time: Option<String>,
}

response! {
    TopDomain {
        "MaxBps" => max_bps: value,
        "Rank" => rank: value,
        "TotalAccess" => total_access: value,
        "TrafficPercent" => traffic_percent: value,
        "DomainName" => domain_name: value,
        "TotalTraffic" => total_traffic: value,
        "MaxBpsTime" => max_bps_time: value,
    }
}

/// Errors that the documentation of [`DescribeLiveTopDomainsByFlowRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveTopDomainsByFlowError = super::DocumentedError;
