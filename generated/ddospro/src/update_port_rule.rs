// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePortRule`, from `ddospro/UpdatePortRule.md`.

use alicloud_runtime::codegen::*;

/// Replaces the origin servers of a port forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::UpdatePortRuleRequest::new()
///     .front_port(255)
///     .ip("1.1.1.1")
///     .real_server_list("2.2.2.2,3.3.3.3");
/// let reply = client.update_port_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePortRuleRequest {
    /// **Required.** Network port that belongs to the front. Example: `255`.
    pub front_port: Option<i32>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// **Required.** Items of the kind real server to work on or to narrow the list down to.
    /// Example: `2.2.2.2,3.3.3.3`.
    pub real_server_list: Option<String>,
}

impl UpdatePortRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FrontPort`, which is required.
    #[inline]
    pub fn front_port(mut self, value: i32) -> Self {
        self.front_port = Some(value);
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `RealServerList`, which is required.
    pub fn real_server_list(mut self, value: impl Into<String>) -> Self {
        self.real_server_list = Some(value.into());
        self
    }
}

request! {
    UpdatePortRuleRequest {
        "FrontPort" => front_port: query,
        "Ip" => ip: query,
        "RealServerList" => real_server_list: query,
    }
}

impl Operation for UpdatePortRuleRequest {
    type Response = UpdatePortRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePortRule")
        .required(&["FrontPort", "Ip", "RealServerList"]);
}

/// Response to [`UpdatePortRuleRequest`].
pub type UpdatePortRuleResponse = alicloud_runtime::EmptyResponse;
