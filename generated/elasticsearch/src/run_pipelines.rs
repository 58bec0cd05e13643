// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunPipelines`, from `elasticsearch/RunPipelines.md`.

use alicloud_runtime::codegen::*;

/// Puts pipelines of a Logstash cluster to work at once.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RunPipelinesRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.run_pipelines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunPipelinesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl RunPipelinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RunPipelinesRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for RunPipelinesRequest {
    type Response = RunPipelinesResponse;
    type Error = RunPipelinesError;
    const INFO: OperationInfo = super::operation("RunPipelines")
        .roa("POST", "/openapi/logstashes/{InstanceId}/pipelines/action/run")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RunPipelinesError] = &[
        RunPipelinesError::ComponentCodeValueError,
        RunPipelinesError::UserNotOpen,
        RunPipelinesError::StsRoleAccountNoPermission,
        RunPipelinesError::SubAccountNoPermission,
        RunPipelinesError::UserUnauthorized,
    ];
}

/// Response to [`RunPipelinesRequest`].
#[non_exhaustive]
pub struct RunPipelinesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    RunPipelinesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`RunPipelinesRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type RunPipelinesError = super::DocumentedError;
