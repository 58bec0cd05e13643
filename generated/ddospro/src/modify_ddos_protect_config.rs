// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDDoSProtectConfig`, from `ddospro/ModifyDDoSProtectConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the DDoS mitigation settings of a port forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyDDoSProtectConfigRequest::new()
///     .config_json("text")
///     .front_port(255)
///     .ip("1.1.1.1");
/// let reply = client.modify_ddos_protect_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDDoSProtectConfigRequest {
    /// **Required.** Settings as a JSON document. Example: `text`.
    pub config_json: Option<String>,
    /// **Required.** Network port that belongs to the front. Example: `255`.
    pub front_port: Option<i32>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// ID of the lb that the call is about. Example: `xxxxxxx-xxxx-xxxx-xxxxxxxx`.
    pub lb_id: Option<String>,
}

impl ModifyDDoSProtectConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigJson`, which is required.
    pub fn config_json(mut self, value: impl Into<String>) -> Self {
        self.config_json = Some(value.into());
        self
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
    /// Sets `LbId`.
    pub fn lb_id(mut self, value: impl Into<String>) -> Self {
        self.lb_id = Some(value.into());
        self
    }
}

request! {
    ModifyDDoSProtectConfigRequest {
        "ConfigJson" => config_json: query,
        "FrontPort" => front_port: query,
        "Ip" => ip: query,
        "LbId" => lb_id: query,
    }
}

impl Operation for ModifyDDoSProtectConfigRequest {
    type Response = ModifyDDoSProtectConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDDoSProtectConfig")
        .required(&["ConfigJson", "FrontPort", "Ip"]);
}

/// Response to [`ModifyDDoSProtectConfigRequest`].
pub type ModifyDDoSProtectConfigResponse = alicloud_runtime::EmptyResponse;
