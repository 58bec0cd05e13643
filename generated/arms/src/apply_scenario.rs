// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyScenario`, from `arms/ApplyScenario.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Scenario};

/// Creates a business monitoring scenario for an application, or updates an existing one.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ApplyScenarioRequest::new()
///     .app_id("b590lhguqs@28f515462f******")
///     .config("...")
///     .name("text")
///     .update_option(false)
///     .sign("a9f8****");
/// let reply = client.apply_scenario(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyScenarioRequest {
    /// **Required.** ID that the service gave the application. Example: `b590lhguqs@28f515462f******`.
    pub app_id: Option<String>,
    /// **Required.** Settings of the item.
    pub config: Option<String>,
    /// **Required.** Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Whether an existing scenario is changed. Example: `false`.
    pub update_option: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-zhangjaikou`.
    pub region_id: Option<String>,
    /// Use that is meant. Default: `USER-DEFINED`. Example: `USER-DEFINED`.
    pub scenario: Option<Open<Scenario>>,
    /// **Required** under conditions. Code of the scenario. Example: `a9f8****`.
    pub sign: Option<String>,
    /// Whether the mark is passed on to later services. Default: `false`. Example: `false`.
    pub sn_transfer: Option<bool>,
    /// Whether figures are kept. Default: `false`. Example: `false`.
    pub sn_stat: Option<bool>,
    /// Whether all parameters are recorded. Default: `false`. Example: `false`.
    pub sn_dump: Option<bool>,
    /// Whether every request is recorded. Default: `false`. Example: `false`.
    pub sn_force: Option<bool>,
}

impl ApplyScenarioRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `UpdateOption`, which is required.
    #[inline]
    pub fn update_option(mut self, value: bool) -> Self {
        self.update_option = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Scenario`.
    pub fn scenario(mut self, value: impl Into<Open<Scenario>>) -> Self {
        self.scenario = Some(value.into());
        self
    }
    /// Sets `Sign`.
    pub fn sign(mut self, value: impl Into<String>) -> Self {
        self.sign = Some(value.into());
        self
    }
    /// Sets `SnTransfer`.
    #[inline]
    pub fn sn_transfer(mut self, value: bool) -> Self {
        self.sn_transfer = Some(value);
        self
    }
    /// Sets `SnStat`.
    #[inline]
    pub fn sn_stat(mut self, value: bool) -> Self {
        self.sn_stat = Some(value);
        self
    }
    /// Sets `SnDump`.
    #[inline]
    pub fn sn_dump(mut self, value: bool) -> Self {
        self.sn_dump = Some(value);
        self
    }
    /// Sets `SnForce`.
    #[inline]
    pub fn sn_force(mut self, value: bool) -> Self {
        self.sn_force = Some(value);
        self
    }
}

request! {
    ApplyScenarioRequest {
        "AppId" => app_id: query,
        "Config" => config: query,
        "Name" => name: query,
        "UpdateOption" => update_option: query,
        "RegionId" => region_id: query,
        "Scenario" => scenario: query,
        "Sign" => sign: query,
        "SnTransfer" => sn_transfer: query,
        "SnStat" => sn_stat: query,
        "SnDump" => sn_dump: query,
        "SnForce" => sn_force: query,
    }
}

impl Operation for ApplyScenarioRequest {
    type Response = ApplyScenarioResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyScenario")
        .required(&["AppId", "Config", "Name", "UpdateOption"])
        .region("RegionId");
}

/// Response to [`ApplyScenarioRequest`].
#[non_exhaustive]
pub struct ApplyScenarioResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA24D522-AD35-47B8-8CB2-ADBC38******`.
    pub request_id: Option<String>,
    /// How it ended, or what came out. Example: `2b97****`.
    pub result: Option<String>,
}

response! {
    ApplyScenarioResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
