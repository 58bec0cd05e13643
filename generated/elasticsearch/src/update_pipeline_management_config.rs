// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePipelineManagementConfig`, from `elasticsearch/UpdatePipelineManagementConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes by which method the pipelines of a Logstash instance are managed.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdatePipelineManagementConfigRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.update_pipeline_management_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePipelineManagementConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// ID of the es instance that the call is about. Example: `es-cn-n6w1o1x0w001c****`.
    pub es_instance_id: Option<String>,
    /// Name that the user goes by. Example: `elastic`.
    pub user_name: Option<String>,
    /// Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// IDs of the pipelines to work on or to narrow the list down to.
    /// Example: `["testKibanaManagement"]`.
    pub pipeline_ids: Vec<String>,
    /// The endpoints to work on or to narrow the list down to.
    /// Example: `["http://es-cn-n6w1o1x0w001c****.elasticsearch.aliyuncs.com:9200"]`.
    pub endpoints: Vec<String>,
    /// Which kind of pipeline management it is or is to be. Example: `ES`.
    pub pipeline_management_type: Option<Open<PipelineManagementType>>,
}

impl UpdatePipelineManagementConfigRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `esInstanceId`.
    pub fn es_instance_id(mut self, value: impl Into<String>) -> Self {
        self.es_instance_id = Some(value.into());
        self
    }
    /// Sets `userName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `pipelineIds`.
    pub fn pipeline_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pipeline_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `endpoints`.
    pub fn endpoints(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `pipelineManagementType`.
    pub fn pipeline_management_type(
        mut self,
        value: impl Into<Open<PipelineManagementType>>,
    ) -> Self {
        self.pipeline_management_type = Some(value.into());
        self
    }
}

request! {
    UpdatePipelineManagementConfigRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "esInstanceId" => es_instance_id: body,
        "userName" => user_name: body,
        "password" => password: body as Secret,
        "pipelineIds" => pipeline_ids: body,
        "endpoints" => endpoints: body,
        "pipelineManagementType" => pipeline_management_type: body,
    }
}

impl Operation for UpdatePipelineManagementConfigRequest {
    type Response = UpdatePipelineManagementConfigResponse;
    type Error = UpdatePipelineManagementConfigError;
    const INFO: OperationInfo = super::operation("UpdatePipelineManagementConfig")
        .roa("POST", "/openapi/logstashes/{InstanceId}/pipeline-management-config")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdatePipelineManagementConfigError] = &[
        UpdatePipelineManagementConfigError::InstanceNotFound,
    ];
}

/// Response to [`UpdatePipelineManagementConfigRequest`].
#[non_exhaustive]
pub struct UpdatePipelineManagementConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdatePipelineManagementConfigResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

values! {
    /// Which kind of pipeline management it is or is to be.
    pub enum PipelineManagementType {
        /// Pipelines are kept in Elasticsearch and shown in Kibana.
        Es = "ES",
        /// Pipelines are kept in a file.
        MultiplePipeline = "MULTIPLE_PIPELINE",
    }
}

/// Errors that the documentation of [`UpdatePipelineManagementConfigRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdatePipelineManagementConfigError = super::DocumentedError;
