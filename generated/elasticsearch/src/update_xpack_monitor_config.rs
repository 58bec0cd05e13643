// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateXpackMonitorConfig`, from `elasticsearch/UpdateXpackMonitorConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the X-Pack monitoring configuration of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateXpackMonitorConfigRequest::new()
///     .instance_id("ls-cn-oew1qbgl****")
///     .pipeline_ids(["..."]);
/// let reply = client.update_xpack_monitor_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateXpackMonitorConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// The endpoints to work on or to narrow the list down to.
    /// Items: at most 2. Example: `http://es-cn-n6w1o1x0w001c****.elasticsearch.aliyuncs.com:9200`.
    pub endpoints: Vec<String>,
    /// **Required.** IDs of the pipelines to work on or to narrow the list down to.
    /// Example: `["name-1","name-2"]`.
    pub pipeline_ids: Vec<String>,
    /// Whether it is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Name that the user goes by. Example: `elastic`.
    pub user_name: Option<String>,
    /// Password for logging on. A secret: it is printed as `***`.
    pub password: Option<String>,
}

impl UpdateXpackMonitorConfigRequest {
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
    /// Sets `endpoints`.
    pub fn endpoints(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `pipelineIds`, which is required.
    pub fn pipeline_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pipeline_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
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
}

request! {
    UpdateXpackMonitorConfigRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "endpoints" => endpoints: body,
        "pipelineIds" => pipeline_ids: body,
        "enable" => enable: body,
        "userName" => user_name: body,
        "password" => password: body as Secret,
    }
}

impl Operation for UpdateXpackMonitorConfigRequest {
    type Response = UpdateXpackMonitorConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateXpackMonitorConfig")
        .roa("POST", "/openapi/logstashes/{InstanceId}/xpack-monitor-config")
        .required(&["InstanceId", "pipelineIds"])
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateXpackMonitorConfigRequest`].
#[non_exhaustive]
pub struct UpdateXpackMonitorConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateXpackMonitorConfigResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
