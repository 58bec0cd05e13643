// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePipelineManagementConfig`, from `elasticsearch/DescribePipelineManagementConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows how the pipelines of a Logstash instance are managed.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribePipelineManagementConfigRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.describe_pipeline_management_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePipelineManagementConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl DescribePipelineManagementConfigRequest {
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
}

request! {
    DescribePipelineManagementConfigRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for DescribePipelineManagementConfigRequest {
    type Response = DescribePipelineManagementConfigResponse;
    type Error = DescribePipelineManagementConfigError;
    const INFO: OperationInfo = super::operation("DescribePipelineManagementConfig")
        .roa("GET", "/openapi/logstashes/{InstanceId}/pipeline-management-config")
        .required(&["InstanceId"])
        .idempotency_token("clientToken")
        .read_only();
    const ERRORS: &'static [DescribePipelineManagementConfigError] = &[
        DescribePipelineManagementConfigError::InstanceNotFound,
    ];
}

/// Response to [`DescribePipelineManagementConfigRequest`].
#[non_exhaustive]
pub struct DescribePipelineManagementConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<PipelineManagementConfigResult>,
}

response! {
    DescribePipelineManagementConfigResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PipelineManagementConfigResult {
    /// The endpoints that are concerned.
    /// Example: `["http://es-cn-n6w1o1x0w001c****.elasticsearch.aliyuncs.com:9200"]`.
    pub endpoints: Option<String>,
    /// ID of the es instance that the item belongs to or stands for.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub es_instance_id: Option<String>,
    /// IDs of the pipelines that were found or are concerned. Example: `["testKibanaManagement"]`.
    pub pipeline_ids: Vec<String>,
    /// Which kind of pipeline management it is or is to be. Example: `MULTIPLE_PIPELINE`.
    pub pipeline_management_type: Option<String>,
    /// Name that the user goes by. Example: `elastic`.
    pub user_name: Option<String>,
}

response! {
    PipelineManagementConfigResult {
        "endpoints" => endpoints: value,
        "esInstanceId" => es_instance_id: value,
        "pipelineIds" => pipeline_ids: list(""),
        "pipelineManagementType" => pipeline_management_type: value,
        "userName" => user_name: value,
    }
}

/// Errors that the documentation of [`DescribePipelineManagementConfigRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type DescribePipelineManagementConfigError = super::DocumentedError;
