// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveInteractionMetricData`, from `live/DescribeLiveInteractionMetricData.md`.

use alicloud_runtime::codegen::*;

/// Returns data points of one interactive streaming metric, optionally by system and terminal type.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveInteractionMetricDataRequest::new()
///     .metric_type("...")
///     .begin_ts(1)
///     .end_ts(1)
///     .app_id("...");
/// let reply = client.describe_live_interaction_metric_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricDataRequest {
    /// **Required.** Which kind of metric it is or is to be.
    pub metric_type: Option<String>,
    /// **Required.** Moment of this, as a number: begin.
    pub begin_ts: Option<i64>,
    /// **Required.** Moment of this, as a number: end.
    pub end_ts: Option<i64>,
    /// Operating system that the item runs.
    pub os: Option<String>,
    /// Which kind of terminal it is or is to be.
    pub terminal_type: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeLiveInteractionMetricDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricType`, which is required.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `BeginTs`, which is required.
    #[inline]
    pub fn begin_ts(mut self, value: i64) -> Self {
        self.begin_ts = Some(value);
        self
    }
    /// Sets `EndTs`, which is required.
    #[inline]
    pub fn end_ts(mut self, value: i64) -> Self {
        self.end_ts = Some(value);
        self
    }
    /// Sets `Os`.
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
    /// Sets `TerminalType`.
    pub fn terminal_type(mut self, value: impl Into<String>) -> Self {
        self.terminal_type = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeLiveInteractionMetricDataRequest {
        "MetricType" => metric_type: query,
        "BeginTs" => begin_ts: query,
        "EndTs" => end_ts: query,
        "Os" => os: query,
        "TerminalType" => terminal_type: query,
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeLiveInteractionMetricDataRequest {
    type Response = DescribeLiveInteractionMetricDataResponse;
    type Error = DescribeLiveInteractionMetricDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveInteractionMetricData")
        .required(&["MetricType", "BeginTs", "EndTs", "AppId"])
        .read_only();
    const ERRORS: &'static [DescribeLiveInteractionMetricDataError] = &[
        DescribeLiveInteractionMetricDataError::MeterParamError,
        DescribeLiveInteractionMetricDataError::MeterAuthError,
        DescribeLiveInteractionMetricDataError::MeterServerInternalError,
        DescribeLiveInteractionMetricDataError::MeterDataSourceQueryError,
        DescribeLiveInteractionMetricDataError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeLiveInteractionMetricDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricDataResponse {
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Node>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A01C98C5-25AE-124A-83FE-514DF5C5BE36`.
    pub request_id: Option<String>,
    /// What was measured or stored about the summary. Example: `2000`.
    pub summary_data: Option<String>,
}

response! {
    DescribeLiveInteractionMetricDataResponse {
        "Nodes" => nodes: list(""),
        "RequestId" => request_id: value,
        "SummaryData" => summary_data: value,
    }
}

/// The nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Node {
    /// Moment that the record or data point belongs to. Example: `1548670257000`.
    pub timestamp: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `66.670000`.
    pub value: Option<String>,
}

response! {
    Node {
        "Timestamp" => timestamp: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeLiveInteractionMetricDataRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeLiveInteractionMetricDataError = super::DocumentedError;
