// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaConvertJob`, from `ice/SubmitMediaConvertJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a media conversion job from one configuration of its inputs and outputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitMediaConvertJobRequest::new()
///     .config("...");
/// let reply = client.submit_media_convert_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaConvertJobRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl SubmitMediaConvertJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    SubmitMediaConvertJobRequest {
        "ClientToken" => client_token: query,
        "Config" => config: query,
        "UserData" => user_data: query,
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for SubmitMediaConvertJobRequest {
    type Response = SubmitMediaConvertJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitMediaConvertJob")
        .required(&["Config"])
        .idempotency_token("ClientToken");
}

/// Response to [`SubmitMediaConvertJobRequest`], which the documentation does not describe.
pub type SubmitMediaConvertJobResponse = alicloud_runtime::UndocumentedResponse;
