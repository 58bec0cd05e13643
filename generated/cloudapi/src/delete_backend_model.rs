// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackendModel`, from `cloudapi/DeleteBackendModel.md`.

use alicloud_runtime::codegen::*;

/// Deletes what a backend service means in one environment; APIs published there on it go offline.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteBackendModelRequest::new()
///     .backend_model_id("...");
/// let reply = client.delete_backend_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackendModelRequest {
    /// **Required.** Settings of the backend service for one environment.
    pub backend_model_id: Option<String>,
    /// Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
}

impl DeleteBackendModelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendModelId`, which is required.
    pub fn backend_model_id(mut self, value: impl Into<String>) -> Self {
        self.backend_model_id = Some(value.into());
        self
    }
    /// Sets `BackendId`.
    pub fn backend_id(mut self, value: impl Into<String>) -> Self {
        self.backend_id = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    DeleteBackendModelRequest {
        "BackendModelId" => backend_model_id: query,
        "BackendId" => backend_id: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for DeleteBackendModelRequest {
    type Response = DeleteBackendModelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackendModel")
        .required(&["BackendModelId"]);
}

/// Response to [`DeleteBackendModelRequest`].
#[non_exhaustive]
pub struct DeleteBackendModelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D1B18FFE-4A81-59D8-AA02-1817098977CD`.
    pub request_id: Option<String>,
    /// Background task whose progress is asked for. Example: `f7834d74be4e41aa8e607b0fafae9b33`.
    pub operation_id: Option<String>,
}

response! {
    DeleteBackendModelResponse {
        "RequestId" => request_id: value,
        "OperationId" => operation_id: value,
    }
}
