// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodPlayerCollectData`, from `vod/DescribeVodPlayerCollectData.md`.

use alicloud_runtime::codegen::*;

/// Shows collected player metrics of an application over time, by terminal type and operating
/// system.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodPlayerCollectDataRequest::new()
///     .app_id("...")
///     .start_time("...")
///     .end_time("...")
///     .interval("...")
///     .terminal_type("...")
///     .metrics("...");
/// let reply = client.describe_vod_player_collect_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodPlayerCollectDataRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// **Required.** Which kind of terminal it is or is to be.
    pub terminal_type: Option<String>,
    /// Operating system that the item runs.
    pub os: Option<String>,
    /// **Required.** The metrics that are concerned.
    pub metrics: Option<String>,
    /// Length of time that one figure covers.
    pub period: Option<String>,
}

impl DescribeVodPlayerCollectDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    /// Sets `Interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `TerminalType`, which is required.
    pub fn terminal_type(mut self, value: impl Into<String>) -> Self {
        self.terminal_type = Some(value.into());
        self
    }
    /// Sets `Os`.
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
    /// Sets `Metrics`, which is required.
    pub fn metrics(mut self, value: impl Into<String>) -> Self {
        self.metrics = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
}

request! {
    DescribeVodPlayerCollectDataRequest {
        "AppId" => app_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "TerminalType" => terminal_type: query,
        "Os" => os: query,
        "Metrics" => metrics: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeVodPlayerCollectDataRequest {
    type Response = DescribeVodPlayerCollectDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodPlayerCollectData")
        .required(
            &["AppId", "StartTime", "EndTime", "Interval", "TerminalType", "Metrics"],
        )
        .read_only();
}

/// Response to [`DescribeVodPlayerCollectDataRequest`], which the documentation does not describe.
pub type DescribeVodPlayerCollectDataResponse = alicloud_runtime::UndocumentedResponse;
