// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePortRule`, from `ddospro/DeletePortRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a port forwarding rule; traffic to this port is no longer passed on.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DeletePortRuleRequest::new()
///     .front_port(255)
///     .ip("1.1.1.1");
/// let reply = client.delete_port_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePortRuleRequest {
    /// **Required.** Network port that belongs to the front. Example: `255`.
    pub front_port: Option<i32>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
}

impl DeletePortRuleRequest {
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
}

request! {
    DeletePortRuleRequest {
        "FrontPort" => front_port: query,
        "Ip" => ip: query,
    }
}

impl Operation for DeletePortRuleRequest {
    type Response = DeletePortRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePortRule")
        .required(&["FrontPort", "Ip"]);
}

/// Response to [`DeletePortRuleRequest`].
pub type DeletePortRuleResponse = alicloud_runtime::EmptyResponse;
