// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHoneypotNode`, from `sas/UpdateHoneypotNode.md`.

use alicloud_runtime::codegen::*;

/// Changes name, allowed probe addresses or probe capacity of a honeypot management node.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateHoneypotNodeRequest::new()
///     .node_name("...")
///     .node_id("...")
///     .available_probe_num(1);
/// let reply = client.update_honeypot_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHoneypotNodeRequest {
    /// **Required.** Name that the node goes by.
    pub node_name: Option<String>,
    /// **Required.** ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// IP addresses that belong to the security group probe. Items: at most 100.
    pub security_group_probe_ip_list: Vec<String>,
    /// **Required.** How many there are of this: available probe.
    pub available_probe_num: Option<i32>,
}

impl UpdateHoneypotNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeName`, which is required.
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupProbeIpList`.
    pub fn security_group_probe_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_probe_ip_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AvailableProbeNum`, which is required.
    #[inline]
    pub fn available_probe_num(mut self, value: i32) -> Self {
        self.available_probe_num = Some(value);
        self
    }
}

request! {
    UpdateHoneypotNodeRequest {
        "NodeName" => node_name: query,
        "NodeId" => node_id: query,
        "SecurityGroupProbeIpList" => security_group_probe_ip_list: query,
        "AvailableProbeNum" => available_probe_num: query,
    }
}

impl Operation for UpdateHoneypotNodeRequest {
    type Response = UpdateHoneypotNodeResponse;
    type Error = UpdateHoneypotNodeError;
    const INFO: OperationInfo = super::operation("UpdateHoneypotNode")
        .required(&["NodeName", "NodeId", "AvailableProbeNum"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateHoneypotNodeError] = &[
        UpdateHoneypotNodeError::InvalidParam,
        UpdateHoneypotNodeError::NeedBuy,
        UpdateHoneypotNodeError::AuthorizedProbeCannotReduce,
        UpdateHoneypotNodeError::InvalidProbeNum,
        UpdateHoneypotNodeError::ProbeNumInsufficient,
        UpdateHoneypotNodeError::NodeNotExist,
        UpdateHoneypotNodeError::NoPermission,
        UpdateHoneypotNodeError::ServerError,
    ];
}

/// Response to [`UpdateHoneypotNodeRequest`].
#[non_exhaustive]
pub struct UpdateHoneypotNodeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `753D92B3-A062-544F-8E7B-C813AA9FA9FC`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateHoneypotNodeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UpdateHoneypotNodeRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`NeedBuy`](super::DocumentedError::NeedBuy)
/// - [`AuthorizedProbeCannotReduce`](super::DocumentedError::AuthorizedProbeCannotReduce)
/// - [`InvalidProbeNum`](super::DocumentedError::InvalidProbeNum)
/// - [`ProbeNumInsufficient`](super::DocumentedError::ProbeNumInsufficient)
/// - [`NodeNotExist`](super::DocumentedError::NodeNotExist)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateHoneypotNodeError = super::DocumentedError;
