// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPersistenceTimeOut`, from `ddospro/ModifyPersistenceTimeOut.md`.

use alicloud_runtime::codegen::*;

/// Changes the session persistence timeout of a port forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// use alicloud_ddospro::modify_persistence_time_out::ConfigJson;
///
/// let request = alicloud_ddospro::ModifyPersistenceTimeOutRequest::new()
///     .config_json(ConfigJson::new())
///     .front_port(255)
///     .ip("1.1.1.1")
///     .lb_id("xxxxxxx-xxxx-xxxx-xxxxxxxx");
/// let reply = client.modify_persistence_time_out(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPersistenceTimeOutRequest {
    /// **Required.** Settings as a JSON document. Example: `{"persistence_timeout":400}`.
    pub config_json: Option<ConfigJson>,
    /// **Required.** Network port that belongs to the front. Example: `255`.
    pub front_port: Option<i32>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// ID of the lb that the call is about. Example: `xxxxxxx-xxxx-xxxx-xxxxxxxx`.
    pub lb_id: Option<String>,
}

impl ModifyPersistenceTimeOutRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigJson`, which is required.
    pub fn config_json(mut self, value: impl Into<ConfigJson>) -> Self {
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
    ModifyPersistenceTimeOutRequest {
        "ConfigJson" => config_json: query_json,
        "FrontPort" => front_port: query,
        "Ip" => ip: query,
        "LbId" => lb_id: query,
    }
}

impl Operation for ModifyPersistenceTimeOutRequest {
    type Response = ModifyPersistenceTimeOutResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPersistenceTimeOut")
        .required(&["ConfigJson", "FrontPort", "Ip"]);
}

/// Response to [`ModifyPersistenceTimeOutRequest`].
pub type ModifyPersistenceTimeOutResponse = alicloud_runtime::EmptyResponse;

/// Settings as a JSON document.
#[non_exhaustive]
pub struct ConfigJson {
    /// **Required.** Seconds for which connections of a client keep going to the same origin; 0 lets
    /// each go anywhere. Range: 30 to 3600. Unit: `seconds`. Example: `400`.
    pub persistence_timeout: Option<i32>,
}

impl ConfigJson {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `persistence_timeout`, which is required.
    #[inline]
    pub fn persistence_timeout(mut self, value: i32) -> Self {
        self.persistence_timeout = Some(value);
        self
    }
}

request! {
    ConfigJson {
        "persistence_timeout" => persistence_timeout: field,
    }
}
