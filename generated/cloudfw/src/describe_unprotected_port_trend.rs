// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUnprotectedPortTrend`, from `cloudfw/DescribeUnprotectedPortTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of ports without protection over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeUnprotectedPortTrendRequest::new();
/// let reply = client.describe_unprotected_port_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUnprotectedPortTrendRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeUnprotectedPortTrendRequest {
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
}

request! {
    DescribeUnprotectedPortTrendRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeUnprotectedPortTrendRequest {
    type Response = DescribeUnprotectedPortTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUnprotectedPortTrend")
        .read_only();
}

/// Response to [`DescribeUnprotectedPortTrendRequest`], which the documentation does not describe.
pub type DescribeUnprotectedPortTrendResponse = alicloud_runtime::UndocumentedResponse;
