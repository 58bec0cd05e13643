// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMetricsOfApp`, from `ahas-openapi/GetMetricsOfApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InnerMetrics};

/// Reads traffic metrics of an application over a period, such as QPS and response times.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::GetMetricsOfAppRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo");
/// let reply = client.get_metrics_of_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMetricsOfAppRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Beginning of the period to look at. Example: `1596081600000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Example: `1596081780000`.
    pub end_time: Option<i64>,
    /// Region that the ahas lies in.
    pub ahas_region_id: Option<String>,
}

impl GetMetricsOfAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
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
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    GetMetricsOfAppRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for GetMetricsOfAppRequest {
    type Response = GetMetricsOfAppResponse;
    type Error = GetMetricsOfAppError;
    const INFO: OperationInfo = super::operation("GetMetricsOfApp")
        .required(&["Namespace", "AppName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetMetricsOfAppError] = &[
        GetMetricsOfAppError::IllegalArgumentAppName,
        GetMetricsOfAppError::IllegalArgumentNamespace,
    ];
}

/// Response to [`GetMetricsOfAppRequest`].
#[non_exhaustive]
pub struct GetMetricsOfAppResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MetricsOfAppData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetMetricsOfAppResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MetricsOfAppData {
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// The inner metrics that were found or are concerned, one entry each.
    pub inner_metrics: Vec<InnerMetrics>,
}

response! {
    MetricsOfAppData {
        "AppName" => app_name: value,
        "Namespace" => namespace: value,
        "InnerMetrics" => inner_metrics: list(""),
    }
}

/// Errors that the documentation of [`GetMetricsOfAppRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
pub type GetMetricsOfAppError = super::DocumentedError;
