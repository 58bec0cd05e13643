// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnTopDomainsByFlow`, from `dcdn/DescribeDcdnTopDomainsByFlow.md`.

use alicloud_runtime::codegen::*;

/// Ranks the account's domain names by traffic, for at most the last 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnTopDomainsByFlowRequest::new()
///     .end_time("2016-03-14T07:34:00Z")
///     .limit(5)
///     .start_time("2016-03-01T04:00:00Z");
/// let reply = client.describe_dcdn_top_domains_by_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowRequest {
    /// End of the period to look at. Example: `2016-03-14T07:34:00Z`.
    pub end_time: Option<Timestamp>,
    /// How many items to return at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub limit: Option<i64>,
    /// Beginning of the period to look at. Example: `2016-03-01T04:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnTopDomainsByFlowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnTopDomainsByFlowRequest {
        "EndTime" => end_time: query,
        "Limit" => limit: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnTopDomainsByFlowRequest {
    type Response = DescribeDcdnTopDomainsByFlowResponse;
    type Error = DescribeDcdnTopDomainsByFlowError;
    const INFO: OperationInfo = super::operation("DescribeDcdnTopDomainsByFlow")
        .read_only();
    const ERRORS: &'static [DescribeDcdnTopDomainsByFlowError] = &[
        DescribeDcdnTopDomainsByFlowError::MissingTimeParameter,
        DescribeDcdnTopDomainsByFlowError::InvalidStartTimeMalformed,
        DescribeDcdnTopDomainsByFlowError::InvalidEndTimeMalformed,
        DescribeDcdnTopDomainsByFlowError::InvalidEndTimeMismatch,
        DescribeDcdnTopDomainsByFlowError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnTopDomainsByFlowRequest`].
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowResponse {
    /// How many there are of this: domain name. Example: `68`.
    pub domain_count: Option<i64>,
    /// How many there are of this: domain name online. Example: `68`.
    pub domain_online_count: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2016-03-14T07:34:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E09C5D7-E1CF-4CAA-A45E-8727F4C8FD70`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2016-03-14T06:34:00Z`.
    pub start_time: Option<Timestamp>,
    /// The top domain names that were found or are concerned, one entry each.
    pub top_domains: Vec<TopDomain>,
}

response! {
    DescribeDcdnTopDomainsByFlowResponse {
        "DomainCount" => domain_count: value,
        "DomainOnlineCount" => domain_online_count: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TopDomains" => top_domains: list("TopDomain"),
    }
}

/// The top domain names that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TopDomain {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Data rate of the max. Example: `22139626`.
    pub max_bps: Option<i64>,
    /// Time that is set or recorded for this: max bps. Example: `2018-11-01T08:10:00Z`.
    pub max_bps_time: Option<Timestamp>,
    /// Place in the ranking, counted from the top. Example: `1`.
    pub rank: Option<i64>,
    /// How access to or from the total is set. Example: `3`.
    pub total_access: Option<i64>,
    /// Amount of data transferred in all. Example: `123`.
    pub total_traffic: Option<String>,
    /// Share of the account's traffic that the domain name makes up. Example: `21.686305274906182`.
    pub traffic_percent: Option<String>,
}

response! {
    TopDomain {
        "DomainName" => domain_name: value,
        "MaxBps" => max_bps: value,
        "MaxBpsTime" => max_bps_time: value,
        "Rank" => rank: value,
        "TotalAccess" => total_access: value,
        "TotalTraffic" => total_traffic: value,
        "TrafficPercent" => traffic_percent: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnTopDomainsByFlowRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnTopDomainsByFlowError = super::DocumentedError;
