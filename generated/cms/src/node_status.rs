// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `NodeStatus`, from `cms/NodeStatus.md`.

use alicloud_runtime::codegen::*;

/// Reports how the CloudMonitor agent on one instance is doing.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::NodeStatusRequest::new()
///     .instance_id("i-abcdefgh123456");
/// let reply = client.node_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct NodeStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-abcdefgh123456`.
    pub instance_id: Option<String>,
}

impl NodeStatusRequest {
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
    NodeStatusRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for NodeStatusRequest {
    type Response = NodeStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("NodeStatus")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMessage"])
        .success_code("200");
}

/// Response to [`NodeStatusRequest`].
#[non_exhaustive]
pub struct NodeStatusResponse {
    /// Whether the CloudMonitor agent is installed on existing ECS instances by itself.
    /// Example: `true`.
    pub auto_install: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-abcdefgh123456`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E14096E-68A1-4908-92D0-E5FC6408623A`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    NodeStatusResponse {
        "AutoInstall" => auto_install: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}
