// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTopDomainsByFlow`, from `cdn/DescribeTopDomainsByFlow.md`.

use alicloud_runtime::codegen::*;

/// Ranks the domain names of the account by traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeTopDomainsByFlowRequest::new()
///     .start_time("2019-12-22T08:00:00Z")
///     .end_time("2019-12-23T08:00:00Z")
///     .limit(5);
/// let reply = client.describe_top_domains_by_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTopDomainsByFlowRequest {
    /// Beginning of the period to look at. Example: `2019-12-22T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-23T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// How many items to return at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub limit: Option<i64>,
}

impl DescribeTopDomainsByFlowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    DescribeTopDomainsByFlowRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeTopDomainsByFlowRequest {
    type Response = DescribeTopDomainsByFlowResponse;
    type Error = DescribeTopDomainsByFlowError;
    const INFO: OperationInfo = super::operation("DescribeTopDomainsByFlow").read_only();
    const ERRORS: &'static [DescribeTopDomainsByFlowError] = &[
        DescribeTopDomainsByFlowError::InvalidStartTimeMalformed,
        DescribeTopDomainsByFlowError::InvalidEndTimeMalformed,
        DescribeTopDomainsByFlowError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeTopDomainsByFlowRequest`].
#[non_exhaustive]
pub struct DescribeTopDomainsByFlowResponse {
    /// How many domain names of the account are being accelerated. Example: `68`.
    pub domain_online_count: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-23T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-22T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E09C5D7-E1CF-4CAA-A45E-8727F4C8FD70`.
    pub request_id: Option<String>,
    /// How many domain names the account has. Example: `68`.
    pub domain_count: Option<i64>,
    /// Domain names with the most traffic, one entry each.
    pub top_domains: Vec<TopDomain>,
}

response! {
    DescribeTopDomainsByFlowResponse {
        "DomainOnlineCount" => domain_online_count: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainCount" => domain_count: value,
        "TopDomains" => top_domains: list("TopDomain"),
    }
}

/// Domain names with the most traffic, one entry each.
#[non_exhaustive]
pub struct TopDomain {
    /// Highest bandwidth reached. Example: `22139626`.
    pub max_bps: Option<f64>,
    /// Place in the ranking, counted from the top. Example: `1`.
    pub rank: Option<i64>,
    /// Requests counted in total over the period. Example: `107784230`.
    pub total_access: Option<i64>,
    /// Share of the account's traffic that the domain name makes up. Example: `30.64191989360235`.
    pub traffic_percent: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Data sent in total over the period, in bytes. Example: `2043859876683.9001`.
    pub total_traffic: Option<String>,
    /// When the bandwidth was highest. Example: `1457111400`.
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

/// Errors that the documentation of [`DescribeTopDomainsByFlowRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeTopDomainsByFlowError = super::DocumentedError;
