// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSessionStatistic`, from `ecd/DescribeSessionStatistic.md`.

use alicloud_runtime::codegen::*;

/// Counts sessions at points in time over all regions, or in one region or office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeSessionStatisticRequest::new();
/// let reply = client.describe_session_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSessionStatisticRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the search lies in.
    pub search_region_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
}

impl DescribeSessionStatisticRequest {
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
    /// Sets `SearchRegionId`.
    pub fn search_region_id(mut self, value: impl Into<String>) -> Self {
        self.search_region_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    DescribeSessionStatisticRequest {
        "RegionId" => region_id: query,
        "SearchRegionId" => search_region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeSessionStatisticRequest {
    type Response = DescribeSessionStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSessionStatistic")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSessionStatisticRequest`].
#[non_exhaustive]
pub struct DescribeSessionStatisticResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5528624-C6ED-5CA4-A4A2-7C30DBF2****`.
    pub request_id: Option<String>,
    /// `Statistic`.
    pub statistic: Vec<Statistic>,
}

response! {
    DescribeSessionStatisticResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Statistic" => statistic: list(""),
    }
}

/// An item of [`statistic`](DescribeSessionStatisticResponse::statistic).
#[non_exhaustive]
pub struct Statistic {
    /// Example: `1690164443508`.
    pub time_point: Option<i64>,
    /// How many items or events were counted. Example: `4`.
    pub count: Option<i64>,
}

response! {
    Statistic {
        "TimePoint" => time_point: value,
        "Count" => count: value,
    }
}
