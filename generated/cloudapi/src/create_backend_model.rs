// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackendModel`, from `cloudapi/CreateBackendModel.md`.

use alicloud_runtime::codegen::*;

/// Defines what a backend service looks like in one environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateBackendModelRequest::new();
/// let reply = client.create_backend_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackendModelRequest {
    /// Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
    /// What handles the requests, such as an HTTP server, a server in a VPC, a function, OSS, or a
    /// fixed mock response.
    pub backend_type: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// What was measured or stored about the backend model.
    pub backend_model_data: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateBackendModelRequest {
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
    CreateBackendModelRequest {
        "BackendId" => backend_id: query,
        "BackendType" => backend_type: query,
        "StageName" => stage_name: query,
        "BackendModelData" => backend_model_data: query,
        "Description" => description: query,
    }
}

impl Operation for CreateBackendModelRequest {
    type Response = CreateBackendModelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackendModel");
}

/// Response to [`CreateBackendModelRequest`].
#[non_exhaustive]
pub struct CreateBackendModelResponse {
    /// Settings of the backend service for one environment.
    /// Example: `4be6b110b7aa40b0bf0c83cc00b3bd86`.
    pub backend_model_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64411ECF-FAF7-5E3C-BA7B-E4A1F15A28CA`.
    pub request_id: Option<String>,
}

response! {
    CreateBackendModelResponse {
        "BackendModelId" => backend_model_id: value,
        "RequestId" => request_id: value,
    }
}
