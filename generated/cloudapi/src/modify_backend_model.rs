// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackendModel`, from `cloudapi/ModifyBackendModel.md`.

use alicloud_runtime::codegen::*;

/// Changes a backend service in one environment, which also updates the deployed APIs that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyBackendModelRequest::new();
/// let reply = client.modify_backend_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackendModelRequest {
    /// Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
    /// What handles the requests, such as an HTTP server, a server in a VPC, a function, OSS, or a
    /// fixed mock response.
    pub backend_type: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// Settings of the backend service for one environment.
    pub backend_model_id: Option<String>,
    /// What was measured or stored about the backend model.
    pub backend_model_data: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyBackendModelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendId`.
    pub fn backend_id(mut self, value: impl Into<String>) -> Self {
        self.backend_id = Some(value.into());
        self
    }
    /// Sets `BackendType`.
    pub fn backend_type(mut self, value: impl Into<String>) -> Self {
        self.backend_type = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `BackendModelId`.
    pub fn backend_model_id(mut self, value: impl Into<String>) -> Self {
        self.backend_model_id = Some(value.into());
        self
    }
    /// Sets `BackendModelData`.
    pub fn backend_model_data(mut self, value: impl Into<String>) -> Self {
        self.backend_model_data = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyBackendModelRequest {
        "BackendId" => backend_id: query,
        "BackendType" => backend_type: query,
        "StageName" => stage_name: query,
        "BackendModelId" => backend_model_id: query,
        "BackendModelData" => backend_model_data: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyBackendModelRequest {
    type Response = ModifyBackendModelResponse;
    type Error = ModifyBackendModelError;
    const INFO: OperationInfo = super::operation("ModifyBackendModel");
    const ERRORS: &'static [ModifyBackendModelError] = &[
        ModifyBackendModelError::IdempotentParameterMismatch,
    ];
}

/// Response to [`ModifyBackendModelRequest`].
#[non_exhaustive]
pub struct ModifyBackendModelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `19B89B04-418B-55EE-94A8-6B42CA06002A`.
    pub request_id: Option<String>,
    /// Background task whose progress is asked for. Example: `c16a1880f5164d779f6a54f64d997cd9`.
    pub operation_id: Option<String>,
}

response! {
    ModifyBackendModelResponse {
        "RequestId" => request_id: value,
        "OperationId" => operation_id: value,
    }
}

/// Errors that the documentation of [`ModifyBackendModelRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type ModifyBackendModelError = super::DocumentedError;
