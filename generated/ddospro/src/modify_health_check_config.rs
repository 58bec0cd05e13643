// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHealthCheckConfig`, from `ddospro/ModifyHealthCheckConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the health check of a port forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// use alicloud_ddospro::modify_health_check_config::ConfigJson;
///
/// let request = alicloud_ddospro::ModifyHealthCheckConfigRequest::new()
///     .config_json(ConfigJson::new())
///     .front_port(255)
///     .ip("1.1.1.1")
///     .lb_id("xxxxxxx-xxxx-xxxx-xxxxxxxx");
/// let reply = client.modify_health_check_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHealthCheckConfigRequest {
    /// **Required.** Settings as a JSON document.
    pub config_json: Option<ConfigJson>,
    /// **Required.** Network port that belongs to the front. Example: `255`.
    pub front_port: Option<i32>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// ID of the lb that the call is about. Example: `xxxxxxx-xxxx-xxxx-xxxxxxxx`.
    pub lb_id: Option<String>,
}

impl ModifyHealthCheckConfigRequest {
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
    ModifyHealthCheckConfigRequest {
        "ConfigJson" => config_json: query_json,
        "FrontPort" => front_port: query,
        "Ip" => ip: query,
        "LbId" => lb_id: query,
    }
}

impl Operation for ModifyHealthCheckConfigRequest {
    type Response = ModifyHealthCheckConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHealthCheckConfig")
        .required(&["ConfigJson", "FrontPort", "Ip"]);
}

/// Response to [`ModifyHealthCheckConfigRequest`].
pub type ModifyHealthCheckConfigResponse = alicloud_runtime::EmptyResponse;

/// Settings as a JSON document.
#[non_exhaustive]
pub struct ConfigJson {
    /// How often and how the origins are looked at.
    pub check: Option<Check>,
}

impl ConfigJson {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `check`.
    pub fn check(mut self, value: impl Into<Check>) -> Self {
        self.check = Some(value.into());
        self
    }
}

request! {
    ConfigJson {
        "check" => check: field,
    }
}

/// How often and how the origins are looked at.
#[non_exhaustive]
pub struct Check {
    /// **Required.** Seconds from one check to the next. Example: `5`.
    pub interval: Option<i32>,
    /// **Required** under conditions. Network port that the server uses. Example: `255`.
    pub port: Option<i32>,
    /// **Required.** Seconds after which a check without a response has failed. Example: `5`.
    pub timeout: Option<i32>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `http`.
    pub type_: Option<Open<CheckType>>,
    /// **Required.** Good checks in a row after which an origin gets traffic again. Example: `3`.
    pub up: Option<i32>,
    /// **Required.** Failed checks in a row after which an origin gets no more traffic. Example: `3`.
    pub down: Option<i32>,
    /// Host name that an HTTP check sends. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Path that an HTTP check asks for. Example: `/a/a/a`.
    pub uri: Option<String>,
}

impl Check {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `timeout`, which is required.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<CheckType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `up`, which is required.
    #[inline]
    pub fn up(mut self, value: i32) -> Self {
        self.up = Some(value);
        self
    }
    /// Sets `down`, which is required.
    #[inline]
    pub fn down(mut self, value: i32) -> Self {
        self.down = Some(value);
        self
    }
    /// Sets `domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `uri`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    Check {
        "interval" => interval: field,
        "port" => port: field,
        "timeout" => timeout: field,
        "type" => type_: field,
        "up" => up: field,
        "down" => down: field,
        "domain" => domain: field,
        "uri" => uri: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum CheckType {
        /// A connection is opened.
        Tcp = "tcp",
        /// A datagram is sent; a refusal counts as failure.
        Udp = "udp",
        /// A page is asked for, and its status looked at.
        Http = "http",
    }
}
