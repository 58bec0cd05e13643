// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLayer4RulePolicy`, from `ddoscoo/DescribeLayer4RulePolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns a port forwarding rule's origin mode with primary and secondary servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeLayer4RulePolicyRequest::new()
///     .listeners("text");
/// let reply = client.describe_layer4_rule_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLayer4RulePolicyRequest {
    /// **Required.** The listeners that are concerned. Example: `text`.
    pub listeners: Option<String>,
}

impl DescribeLayer4RulePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Listeners`, which is required.
    pub fn listeners(mut self, value: impl Into<String>) -> Self {
        self.listeners = Some(value.into());
        self
    }
}

request! {
    DescribeLayer4RulePolicyRequest {
        "Listeners" => listeners: query,
    }
}

impl Operation for DescribeLayer4RulePolicyRequest {
    type Response = DescribeLayer4RulePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLayer4RulePolicy")
        .required(&["Listeners"])
        .read_only();
}

/// Response to [`DescribeLayer4RulePolicyRequest`].
#[non_exhaustive]
pub struct DescribeLayer4RulePolicyResponse {
    /// Network port that belongs to the frontend. Example: `2020`.
    pub frontend_port: Option<i32>,
    /// Way in which the bak works. Example: `1`.
    pub bak_mode: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E46CC51-36BE-1100-B14C-DAF8381B8F73`.
    pub request_id: Option<String>,
    /// Position of the current in its sequence, or the index for it. Example: `1`.
    pub current_index: Option<i32>,
    /// Protocol that the forward uses. Example: `udp`.
    pub forward_protocol: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ddosDip-sg-4hr2b3l****`.
    pub instance_id: Option<String>,
    /// Network port that belongs to the backend. Example: `2022`.
    pub backend_port: Option<i32>,
    /// Servers that belong to the pri real, one entry each.
    pub pri_real_servers: Vec<RealServer>,
    /// Servers that belong to the sec real, one entry each.
    pub sec_real_servers: Vec<RealServer>,
}

response! {
    DescribeLayer4RulePolicyResponse {
        "FrontendPort" => frontend_port: value,
        "BakMode" => bak_mode: value,
        "RequestId" => request_id: value,
        "CurrentIndex" => current_index: value,
        "ForwardProtocol" => forward_protocol: value,
        "InstanceId" => instance_id: value,
        "BackendPort" => backend_port: value,
        "PriRealServers" => pri_real_servers: list(""),
        "SecRealServers" => sec_real_servers: list(""),
    }
}

/// Servers that belong to the pri real, one entry each.
#[non_exhaustive]
pub struct RealServer {
    /// Network port that belongs to the frontend. Example: `2020`.
    pub frontend_port: Option<i32>,
    /// Protected address of the instance. Example: `203.107.XX.XX`.
    pub eip: Option<String>,
    /// Network or application protocol that applies. Example: `udp`.
    pub protocol: Option<String>,
    /// Position of the current in its sequence, or the index for it. Example: `1`.
    pub current_index: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddosDip-sg-4hr2b3l****`.
    pub instance_id: Option<String>,
    /// Origin that the settings are for. Example: `192.0.2.1`.
    pub real_server: Option<String>,
}

response! {
    RealServer {
        "FrontendPort" => frontend_port: value,
        "Eip" => eip: value,
        "Protocol" => protocol: value,
        "CurrentIndex" => current_index: value,
        "InstanceId" => instance_id: value,
        "RealServer" => real_server: value,
    }
}
