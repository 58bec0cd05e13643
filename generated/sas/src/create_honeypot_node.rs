// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHoneypotNode`, from `sas/CreateHoneypotNode.md`.

use alicloud_runtime::codegen::*;

/// Creates a management node for cloud honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateHoneypotNodeRequest::new()
///     .node_name("...");
/// let reply = client.create_honeypot_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHoneypotNodeRequest {
    /// **Required.** Name that the node goes by.
    pub node_name: Option<String>,
    /// How many there are of this: available probe.
    pub available_probe_num: Option<i32>,
    /// Whether attackers in the honeypot can reach the internet from it.
    pub allow_honeypot_access_internet: Option<bool>,
    /// IP addresses that belong to the security group probe. Items: at most 100.
    pub security_group_probe_ip_list: Vec<String>,
}

impl CreateHoneypotNodeRequest {
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
    /// Sets `AvailableProbeNum`.
    #[inline]
    pub fn available_probe_num(mut self, value: i32) -> Self {
        self.available_probe_num = Some(value);
        self
    }
    /// Sets `AllowHoneypotAccessInternet`.
    #[inline]
    pub fn allow_honeypot_access_internet(mut self, value: bool) -> Self {
        self.allow_honeypot_access_internet = Some(value);
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
}

request! {
    CreateHoneypotNodeRequest {
        "NodeName" => node_name: query,
        "AvailableProbeNum" => available_probe_num: query,
        "AllowHoneypotAccessInternet" => allow_honeypot_access_internet: query,
        "SecurityGroupProbeIpList" => security_group_probe_ip_list: query,
    }
}

impl Operation for CreateHoneypotNodeRequest {
    type Response = CreateHoneypotNodeResponse;
    type Error = CreateHoneypotNodeError;
    const INFO: OperationInfo = super::operation("CreateHoneypotNode")
        .required(&["NodeName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHoneypotNodeError] = &[
        CreateHoneypotNodeError::InvalidParam,
        CreateHoneypotNodeError::NeedBuy,
        CreateHoneypotNodeError::AuthorizedProbeCannotReduce,
        CreateHoneypotNodeError::InvalidProbeNum,
        CreateHoneypotNodeError::ProbeNumInsufficient,
        CreateHoneypotNodeError::NoPermission,
        CreateHoneypotNodeError::ServerError,
    ];
}

/// Response to [`CreateHoneypotNodeRequest`].
#[non_exhaustive]
pub struct CreateHoneypotNodeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6BF880`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Server that runs honeypots, with its settings.
    pub honeypot_node: Option<HoneypotNode>,
}

response! {
    CreateHoneypotNodeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "HoneypotNode" => honeypot_node: value,
    }
}

/// Server that runs honeypots, with its settings.
#[non_exhaustive]
pub struct HoneypotNode {
    /// ID of one node of the cluster or the instance. Example: `37a15ff1-3475-4897-aa6c-f7fd9122****`.
    pub node_id: Option<String>,
}

response! {
    HoneypotNode {
        "NodeId" => node_id: value,
    }
}

/// Errors that the documentation of [`CreateHoneypotNodeRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`NeedBuy`](super::DocumentedError::NeedBuy)
/// - [`AuthorizedProbeCannotReduce`](super::DocumentedError::AuthorizedProbeCannotReduce)
/// - [`InvalidProbeNum`](super::DocumentedError::InvalidProbeNum)
/// - [`ProbeNumInsufficient`](super::DocumentedError::ProbeNumInsufficient)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateHoneypotNodeError = super::DocumentedError;
