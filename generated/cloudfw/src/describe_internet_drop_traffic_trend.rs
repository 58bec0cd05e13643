// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetDropTrafficTrend`, from `cloudfw/DescribeInternetDropTrafficTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of traffic dropped at the Internet boundary over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetDropTrafficTrendRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .source_code("...");
/// let reply = client.describe_internet_drop_traffic_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetDropTrafficTrendRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
}

impl DescribeInternetDropTrafficTrendRequest {
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
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
}

request! {
    DescribeInternetDropTrafficTrendRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Direction" => direction: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SourceCode" => source_code: query,
    }
}

impl Operation for DescribeInternetDropTrafficTrendRequest {
    type Response = DescribeInternetDropTrafficTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetDropTrafficTrend")
        .required(&["StartTime", "EndTime", "SourceCode"])
        .read_only();
}

/// Response to [`DescribeInternetDropTrafficTrendRequest`], which the documentation does not describe.
pub type DescribeInternetDropTrafficTrendResponse = alicloud_runtime::UndocumentedResponse;
