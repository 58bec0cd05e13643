// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePipelines`, from `elasticsearch/DeletePipelines.md`.

use alicloud_runtime::codegen::*;

/// Deletes pipelines of a Logstash cluster, through which no data flows any more.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeletePipelinesRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.delete_pipelines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePipelinesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// IDs of the pipelines to work on or to narrow the list down to. Example: `pipeline-test`.
    pub pipeline_ids: Option<String>,
}

impl DeletePipelinesRequest {
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
    /// Sets `pipelineIds`.
    pub fn pipeline_ids(mut self, value: impl Into<String>) -> Self {
        self.pipeline_ids = Some(value.into());
        self
    }
}

request! {
    DeletePipelinesRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "pipelineIds" => pipeline_ids: query,
    }
}

impl Operation for DeletePipelinesRequest {
    type Response = DeletePipelinesResponse;
    type Error = DeletePipelinesError;
    const INFO: OperationInfo = super::operation("DeletePipelines")
        .roa("DELETE", "/openapi/logstashes/{InstanceId}/pipelines")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeletePipelinesError] = &[
        DeletePipelinesError::ComponentCodeValueError,
        DeletePipelinesError::UserNotOpen,
        DeletePipelinesError::StsRoleAccountNoPermission,
        DeletePipelinesError::SubAccountNoPermission,
        DeletePipelinesError::UserUnauthorized,
    ];
}

/// Response to [`DeletePipelinesRequest`].
#[non_exhaustive]
pub struct DeletePipelinesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeletePipelinesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DeletePipelinesRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DeletePipelinesError = super::DocumentedError;
