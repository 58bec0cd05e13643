// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveUserStreamMetricData`, from `live/DescribeLiveUserStreamMetricData.md`.

use alicloud_runtime::codegen::*;

/// Returns stream metrics of the account page by page, by domain, app, stream, or protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveUserStreamMetricDataRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .page_number(1)
///     .page_size(1);
/// let reply = client.describe_live_user_stream_metric_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveUserStreamMetricDataRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl DescribeLiveUserStreamMetricDataRequest {
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
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeLiveUserStreamMetricDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "Protocol" => protocol: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLiveUserStreamMetricDataRequest {
    type Response = DescribeLiveUserStreamMetricDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveUserStreamMetricData")
        .required(&["StartTime", "EndTime", "PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`DescribeLiveUserStreamMetricDataRequest`], which the documentation does not describe.
pub type DescribeLiveUserStreamMetricDataResponse = alicloud_runtime::UndocumentedResponse;
