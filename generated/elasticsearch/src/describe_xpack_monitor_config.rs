// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeXpackMonitorConfig`, from `elasticsearch/DescribeXpackMonitorConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the X-Pack monitoring configuration of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeXpackMonitorConfigRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.describe_xpack_monitor_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeXpackMonitorConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
}

impl DescribeXpackMonitorConfigRequest {
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
}

request! {
    DescribeXpackMonitorConfigRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeXpackMonitorConfigRequest {
    type Response = DescribeXpackMonitorConfigResponse;
    type Error = DescribeXpackMonitorConfigError;
    const INFO: OperationInfo = super::operation("DescribeXpackMonitorConfig")
        .roa("GET", "/openapi/logstashes/{InstanceId}/xpack-monitor-config")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeXpackMonitorConfigError] = &[
        DescribeXpackMonitorConfigError::ComponentCodeValueError,
        DescribeXpackMonitorConfigError::UserNotOpen,
        DescribeXpackMonitorConfigError::StsRoleAccountNoPermission,
        DescribeXpackMonitorConfigError::SubAccountNoPermission,
        DescribeXpackMonitorConfigError::UserUnauthorized,
    ];
}

/// Response to [`DescribeXpackMonitorConfigRequest`].
#[non_exhaustive]
pub struct DescribeXpackMonitorConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<XpackMonitorConfigResult>,
}

response! {
    DescribeXpackMonitorConfigResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct XpackMonitorConfigResult {
    /// Whether it is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// The endpoints that were found or are concerned, one entry each.
    /// Example: `["http://es-cn-n6w1o1x0w001c****.elasticsearch.aliyuncs.com:9200"]`.
    pub endpoints: Vec<String>,
    /// ID of the es instance that the item belongs to or stands for.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub es_instance_id: Option<String>,
    /// IDs of the pipelines that were found or are concerned.
    pub pipeline_ids: Vec<String>,
    /// Name that the user goes by. Example: `elastic`.
    pub user_name: Option<String>,
}

response! {
    XpackMonitorConfigResult {
        "enable" => enable: value,
        "endpoints" => endpoints: list(""),
        "esInstanceId" => es_instance_id: value,
        "pipelineIds" => pipeline_ids: list(""),
        "userName" => user_name: value,
    }
}

/// Errors that the documentation of [`DescribeXpackMonitorConfigRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DescribeXpackMonitorConfigError = super::DocumentedError;
