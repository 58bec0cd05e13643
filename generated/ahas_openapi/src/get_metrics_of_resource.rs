// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMetricsOfResource`, from `ahas-openapi/GetMetricsOfResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InnerMetrics};

/// Reads traffic metrics of one resource over a period, such as QPS and response times.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::GetMetricsOfResourceRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo")
///     .resource("handleService");
/// let reply = client.get_metrics_of_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMetricsOfResourceRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// **Required.** Resource that the call or the item is about. Example: `handleService`.
    pub resource: Option<String>,
    /// Beginning of the period to look at. Example: `1596081600000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Example: `1596081780000`.
    pub end_time: Option<i64>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl GetMetricsOfResourceRequest {
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
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
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
    GetMetricsOfResourceRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "Resource" => resource: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for GetMetricsOfResourceRequest {
    type Response = GetMetricsOfResourceResponse;
    type Error = GetMetricsOfResourceError;
    const INFO: OperationInfo = super::operation("GetMetricsOfResource")
        .required(&["Namespace", "AppName", "Resource"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetMetricsOfResourceError] = &[
        GetMetricsOfResourceError::IllegalArgumentAppName,
        GetMetricsOfResourceError::IllegalArgumentNamespace,
        GetMetricsOfResourceError::IllegalArgumentResource,
    ];
}

/// Response to [`GetMetricsOfResourceRequest`].
#[non_exhaustive]
pub struct GetMetricsOfResourceResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MetricsOfResourceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetMetricsOfResourceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MetricsOfResourceData {
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Resource that the call or the item is about. Example: `handleService`.
    pub resource: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// The inner metrics that were found or are concerned, one entry each.
    pub inner_metrics: Vec<InnerMetrics>,
}

response! {
    MetricsOfResourceData {
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "Namespace" => namespace: value,
        "InnerMetrics" => inner_metrics: list(""),
    }
}

/// Errors that the documentation of [`GetMetricsOfResourceRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
/// - [`IllegalArgumentResource`](super::DocumentedError::IllegalArgumentResource)
pub type GetMetricsOfResourceError = super::DocumentedError;
