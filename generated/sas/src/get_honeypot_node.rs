// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneypotNode`, from `sas/GetHoneypotNode.md`.

use alicloud_runtime::codegen::*;

/// Reads the details of a honeypot management node.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneypotNodeRequest::new()
///     .node_id("...");
/// let reply = client.get_honeypot_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneypotNodeRequest {
    /// **Required.** ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetHoneypotNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetHoneypotNodeRequest {
        "NodeId" => node_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetHoneypotNodeRequest {
    type Response = GetHoneypotNodeResponse;
    type Error = GetHoneypotNodeError;
    const INFO: OperationInfo = super::operation("GetHoneypotNode")
        .required(&["NodeId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetHoneypotNodeError] = &[
        GetHoneypotNodeError::NoPermission,
        GetHoneypotNodeError::ServerError,
    ];
}

/// Response to [`GetHoneypotNodeRequest`].
#[non_exhaustive]
pub struct GetHoneypotNodeResponse {
    /// Server that runs honeypots, with its settings.
    pub honeypot_node: Option<HoneypotNode>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A453658-070B-5554-B46C-867425BE4FD4`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetHoneypotNodeResponse {
        "HoneypotNode" => honeypot_node: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Server that runs honeypots, with its settings.
#[non_exhaustive]
pub struct HoneypotNode {
    /// ID of one node of the cluster or the instance. Example: `a7409a58-bc60-41af-9d36-080d58ae****`.
    pub node_id: Option<String>,
    /// Name that the node goes by. Example: `gmmc`.
    pub node_name: Option<String>,
    /// How many there are of this: honeypot total. Example: `10`.
    pub honeypot_total_count: Option<i32>,
    /// How many there are of this: honeypot used. Example: `5`.
    pub honeypot_used_count: Option<i32>,
    /// How many there are of this: probe total. Example: `20`.
    pub probe_total_count: Option<i32>,
    /// How many there are of this: probe used. Example: `15`.
    pub probe_used_count: Option<i32>,
    /// State that the total is in. Example: `2`.
    pub total_status: Option<i32>,
    /// ID of the ECS instance that the item belongs to or stands for.
    /// Example: `i-2vccskxjunf1ag6w****`.
    pub ecs_instance_id: Option<String>,
    /// When the item was created. Example: `2022-12-02 17:13:43`.
    pub create_time: Option<String>,
    /// IP addresses that belong to the security group probe. Example: `10.0.0.0/24`.
    pub security_group_probe_ip_list: Vec<String>,
    /// Whether attackers in the honeypot can reach the internet from it. Example: `true`.
    pub allow_honeypot_access_internet: Option<bool>,
    /// IP address that belongs to the node. Example: `101.37.XX.XX`.
    pub node_ip: Option<String>,
    /// Whether a newer main version can be installed. Example: `true`.
    pub upgrade_available: Option<bool>,
}

response! {
    HoneypotNode {
        "NodeId" => node_id: value,
        "NodeName" => node_name: value,
        "HoneypotTotalCount" => honeypot_total_count: value,
        "HoneypotUsedCount" => honeypot_used_count: value,
        "ProbeTotalCount" => probe_total_count: value,
        "ProbeUsedCount" => probe_used_count: value,
        "TotalStatus" => total_status: value,
        "EcsInstanceId" => ecs_instance_id: value,
        "CreateTime" => create_time: value,
        "SecurityGroupProbeIpList" => security_group_probe_ip_list: list(""),
        "AllowHoneypotAccessInternet" => allow_honeypot_access_internet: value,
        "NodeIp" => node_ip: value,
        "UpgradeAvailable" => upgrade_available: value,
    }
}

/// Errors that the documentation of [`GetHoneypotNodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneypotNodeError = super::DocumentedError;
