// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPfsMetricTrends`, from `das/GetPfsMetricTrends.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of one metric from new performance insight.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetPfsMetricTrendsRequest::new();
/// let reply = client.get_pfs_metric_trends(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPfsMetricTrendsRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Measured quantity that the call or the item is about.
    pub metric: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl GetPfsMetricTrendsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Metric`.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    GetPfsMetricTrendsRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "Metric" => metric: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for GetPfsMetricTrendsRequest {
    type Response = GetPfsMetricTrendsResponse;
    type Error = GetPfsMetricTrendsError;
    const INFO: OperationInfo = super::operation("GetPfsMetricTrends")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetPfsMetricTrendsError] = &[
        GetPfsMetricTrendsError::InvalidParams,
        GetPfsMetricTrendsError::NoPermission,
    ];
}

/// Response to [`GetPfsMetricTrendsRequest`].
#[non_exhaustive]
pub struct GetPfsMetricTrendsResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4C27966-284E-51C4-9407-DB50CAB8****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: BTreeMap<String, Vec<PfsMetricTrendData>>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetPfsMetricTrendsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: map,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PfsMetricTrendData {
    /// Moment that the record or data point belongs to. Example: `1681975870000`.
    pub timestamp: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `478.28`.
    pub value: Option<Value>,
}

response! {
    PfsMetricTrendData {
        "Timestamp" => timestamp: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`GetPfsMetricTrendsRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetPfsMetricTrendsError = super::DocumentedError;
