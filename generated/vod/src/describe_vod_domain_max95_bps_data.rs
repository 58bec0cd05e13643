// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainMax95BpsData`, from `vod/DescribeVodDomainMax95BpsData.md`.

use alicloud_runtime::codegen::*;

/// Shows the 95th percentile bandwidth of an accelerated domain name within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainMax95BpsDataRequest::new();
/// let reply = client.describe_vod_domain_max95_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainMax95BpsDataRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Moment whose peak is asked for.
    pub time_point: Option<String>,
    /// Span of the peak that is charged by.
    pub cycle: Option<Open<Cycle>>,
}

impl DescribeVodDomainMax95BpsDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `TimePoint`.
    pub fn time_point(mut self, value: impl Into<String>) -> Self {
        self.time_point = Some(value.into());
        self
    }
    /// Sets `Cycle`.
    pub fn cycle(mut self, value: impl Into<Open<Cycle>>) -> Self {
        self.cycle = Some(value.into());
        self
    }
}

request! {
    DescribeVodDomainMax95BpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TimePoint" => time_point: query,
        "Cycle" => cycle: query,
    }
}

impl Operation for DescribeVodDomainMax95BpsDataRequest {
    type Response = DescribeVodDomainMax95BpsDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainMax95BpsData")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeVodDomainMax95BpsDataRequest`], which the documentation does not describe.
pub type DescribeVodDomainMax95BpsDataResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Span of the peak that is charged by.
    pub enum Cycle {
        /// The 95th percentile is taken over one day.
        Day = "day",
        /// The 95th percentile is taken over one month.
        Month = "month",
    }
}
