// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigSwitchPriority`, from `ddospro/ConfigSwitchPriority.md`.

use alicloud_runtime::codegen::*;

/// Sets in which order a domain's Anti-DDoS IP addresses are switched to.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ConfigSwitchPriorityRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.config_switch_priority(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigSwitchPriorityRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Rules whose lines change their order, with the order to take.
    pub config: Vec<SwitchPriorityConfig>,
}

impl ConfigSwitchPriorityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(
        mut self,
        value: impl IntoIterator<Item = impl Into<SwitchPriorityConfig>>,
    ) -> Self {
        self.config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ConfigSwitchPriorityRequest {
        "Domain" => domain: query,
        "Config" => config: query,
    }
}

impl Operation for ConfigSwitchPriorityRequest {
    type Response = ConfigSwitchPriorityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigSwitchPriority")
        .required(&["Domain"]);
}

/// Response to [`ConfigSwitchPriorityRequest`].
pub type ConfigSwitchPriorityResponse = alicloud_runtime::EmptyResponse;

/// Rules whose lines change their order, with the order to take.
#[non_exhaustive]
pub struct SwitchPriorityConfig {
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Rank that decides which item goes first when several fit. Range: 1 to 999. Example: `30`.
    pub priority: Option<i32>,
}

impl SwitchPriorityConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

request! {
    SwitchPriorityConfig {
        "Ip" => ip: field,
        "Priority" => priority: field,
    }
}
