// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMonitor`, from `mse/QueryMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns a monitored figure of a cluster over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryMonitorRequest::new()
///     .end_time(20210208)
///     .instance_id("mse-cn-****")
///     .monitor_type("TPS")
///     .start_time(20200207)
///     .step(7);
/// let reply = client.query_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMonitorRequest {
    /// **Required.** End of the period to look at. Example: `20210208`.
    pub end_time: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-****`.
    pub instance_id: Option<String>,
    /// **Required.** Figure to return, such as CPU or memory usage. Example: `TPS`.
    pub monitor_type: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `20200207`.
    pub start_time: Option<i64>,
    /// Time between two points of the curve. Unit: `s`. Example: `7`.
    pub step: Option<i64>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `MonitorType`, which is required.
    pub fn monitor_type(mut self, value: impl Into<String>) -> Self {
        self.monitor_type = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Step`.
    #[inline]
    pub fn step(mut self, value: i64) -> Self {
        self.step = Some(value);
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryMonitorRequest {
        "EndTime" => end_time: query,
        "InstanceId" => instance_id: query,
        "MonitorType" => monitor_type: query,
        "StartTime" => start_time: query,
        "Step" => step: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryMonitorRequest {
    type Response = QueryMonitorResponse;
    type Error = QueryMonitorError;
    const INFO: OperationInfo = super::operation("QueryMonitor")
        .required(&["EndTime", "MonitorType", "StartTime"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [QueryMonitorError] = &[
        QueryMonitorError::IllegalRequest,
        QueryMonitorError::InvalidParameter,
        QueryMonitorError::NoPermission,
        QueryMonitorError::NotFound,
        QueryMonitorError::InternalError,
    ];
}

/// Response to [`QueryMonitorRequest`].
#[non_exhaustive]
pub struct QueryMonitorResponse {
    /// What the call found, one entry each. Example: `6`.
    pub data: Vec<MonitorData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADDD8AB7-8D1C-4697-A83E-410D2607****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryMonitorResponse {
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MonitorData {
    /// Pod that the data points come from. Example: `mse-xxxxxx-xxxxxx-reg-center-0-0`.
    pub pod_name: Option<String>,
    /// Beginning that the names of the monitored nodes share. Example: `mse-xxxx-xxxxxx`.
    pub cluster_name_prefix: Option<String>,
    /// Data points of the figure.
    pub values: Vec<Value>,
}

response! {
    MonitorData {
        "podName" => pod_name: value,
        "clusterNamePrefix" => cluster_name_prefix: value,
        "values" => values: list(""),
    }
}

/// Errors that the documentation of [`QueryMonitorRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryMonitorError = super::DocumentedError;
