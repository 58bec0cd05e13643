// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPipelineIds`, from `elasticsearch/ListPipelineIds.md`.

use alicloud_runtime::codegen::*;

/// Lists pipeline IDs of a Logstash instance, given user name and password of Elasticsearch.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListPipelineIdsRequest::new()
///     .instance_id("ls-cn-7g1umu96oit2e****")
///     .user_name("elastic")
///     .password("xxxxxx");
/// let reply = client.list_pipeline_ids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPipelineIdsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-7g1umu96oit2e****`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the user goes by. Default: `elastic`. Example: `elastic`.
    pub user_name: Option<String>,
    /// **Required.** Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl ListPipelineIdsRequest {
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
    /// Sets `userName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    ListPipelineIdsRequest {
        "InstanceId" => instance_id: path,
        "userName" => user_name: body,
        "password" => password: body as Secret,
        "body" => body: body,
    }
}

impl Operation for ListPipelineIdsRequest {
    type Response = ListPipelineIdsResponse;
    type Error = ListPipelineIdsError;
    const INFO: OperationInfo = super::operation("ListPipelineIds")
        .roa("POST", "/openapi/instances/{InstanceId}/pipeline-ids")
        .required(&["InstanceId", "userName", "password"])
        .read_only();
    const ERRORS: &'static [ListPipelineIdsError] = &[
        ListPipelineIdsError::ComponentCodeValueError,
        ListPipelineIdsError::UserNotOpen,
        ListPipelineIdsError::StsRoleAccountNoPermission,
        ListPipelineIdsError::SubAccountNoPermission,
        ListPipelineIdsError::UserUnauthorized,
    ];
}

/// Response to [`ListPipelineIdsRequest`].
#[non_exhaustive]
pub struct ListPipelineIdsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<PipelineIdResult>,
}

response! {
    ListPipelineIdsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PipelineIdResult {
    /// Whether the pipeline can be used. Example: `true`.
    pub available: Option<bool>,
    /// Code of the result, for programs to act on. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `OK`.
    pub message: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for. Example: `testKibanaManagement`.
    pub pipeline_id: Option<String>,
}

response! {
    PipelineIdResult {
        "available" => available: value,
        "code" => code: value,
        "message" => message: value,
        "pipelineId" => pipeline_id: value,
    }
}

/// Errors that the documentation of [`ListPipelineIdsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListPipelineIdsError = super::DocumentedError;
