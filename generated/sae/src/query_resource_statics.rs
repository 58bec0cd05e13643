// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryResourceStatics`, from `sae/QueryResourceStatics.md`.

use alicloud_runtime::codegen::*;

/// Returns how much CPU and memory an application uses, in real time and in total.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::QueryResourceStaticsRequest::new()
///     .app_id("...");
/// let reply = client.query_resource_statics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryResourceStaticsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl QueryResourceStaticsRequest {
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
}

request! {
    QueryResourceStaticsRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for QueryResourceStaticsRequest {
    type Response = QueryResourceStaticsResponse;
    type Error = QueryResourceStaticsError;
    const INFO: OperationInfo = super::operation("QueryResourceStatics")
        .roa("GET", "/pop/v1/paas/quota/queryResourceStatics")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryResourceStaticsError] = &[
        QueryResourceStaticsError::InvalidServerlessRegionUnsupported,
        QueryResourceStaticsError::InvalidApplicationNotFound,
        QueryResourceStaticsError::MeasuredataQueryError,
    ];
}

/// Response to [`QueryResourceStaticsRequest`].
#[non_exhaustive]
pub struct QueryResourceStaticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CCF7092-72CA-4431-90D6-C7D98752****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1a08a015623098794277264e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ResourceStaticData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryResourceStaticsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourceStaticData {
    /// Figures as a whole.
    pub summary: Option<Summary>,
    /// The real time res that are concerned.
    pub real_time_res: Option<RealTimeRes>,
}

response! {
    ResourceStaticData {
        "Summary" => summary: value,
        "RealTimeRes" => real_time_res: value,
    }
}

/// Figures as a whole.
#[non_exhaustive]
pub struct Summary {
    /// CPU of an instance, in thousandths of a core. Example: `3354`.
    pub cpu: Option<f64>,
    /// Amount of memory. Example: `6708`.
    pub memory: Option<f64>,
}

response! {
    Summary {
        "Cpu" => cpu: value,
        "Memory" => memory: value,
    }
}

/// The real time res that are concerned.
#[non_exhaustive]
pub struct RealTimeRes {
    /// CPU of an instance, in thousandths of a core. Example: `13`.
    pub cpu: Option<f64>,
    /// Amount of memory. Example: `26`.
    pub memory: Option<f64>,
}

response! {
    RealTimeRes {
        "Cpu" => cpu: value,
        "Memory" => memory: value,
    }
}

/// Errors that the documentation of [`QueryResourceStaticsRequest`] names.
///
/// - [`InvalidServerlessRegionUnsupported`](super::DocumentedError::InvalidServerlessRegionUnsupported)
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`MeasuredataQueryError`](super::DocumentedError::MeasuredataQueryError)
pub type QueryResourceStaticsError = super::DocumentedError;
