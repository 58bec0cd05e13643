// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `NodeStatusList`, from `cms/NodeStatusList.md`.

use alicloud_runtime::codegen::*;

/// Reports how the CloudMonitor agents on several instances are doing.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::NodeStatusListRequest::new()
///     .instance_ids("i-abcdefgh123456,i-abcdefgh123457");
/// let reply = client.node_status_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct NodeStatusListRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Example: `i-abcdefgh123456,i-abcdefgh123457`.
    pub instance_ids: Option<String>,
}

impl NodeStatusListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    NodeStatusListRequest {
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for NodeStatusListRequest {
    type Response = NodeStatusListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("NodeStatusList")
        .required(&["InstanceIds"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMessage"])
        .success_code("200");
}

/// Response to [`NodeStatusListRequest`].
#[non_exhaustive]
pub struct NodeStatusListResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// States of the agents, one entry for each host.
    pub node_status_list: Vec<NodeStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1BB8FE8E-9BBE-490F-82EC-BF70FB849D55`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    NodeStatusListResponse {
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "NodeStatusList" => node_status_list: list("NodeStatus"),
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// States of the agents, one entry for each host.
#[non_exhaustive]
pub struct NodeStatus {
    /// Whether the CloudMonitor agent is installed on existing ECS instances by itself.
    /// Example: `true`.
    pub auto_install: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `i-abcdefgh123456`.
    pub instance_id: Option<String>,
    /// Whether the agent is working, stopped, being installed, or missing. Example: `running`.
    pub status: Option<String>,
}

response! {
    NodeStatus {
        "AutoInstall" => auto_install: value,
        "InstanceId" => instance_id: value,
        "Status" => status: value,
    }
}
