// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHASwitchConfig`, from `rds/ModifyHASwitchConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HAConfig};

/// Sets whether a secondary takes over automatically, or switches that off for a time.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyHASwitchConfigRequest::new()
///     .region_id("cn-hangzhou")
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .ha_config("Manual")
///     .manual_ha_time("2019-08-28T15:00:00");
/// let reply = client.modify_ha_switch_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHASwitchConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether the secondary takes over by itself. Default: `Auto`. Example: `Manual`.
    pub ha_config: Option<Open<HAConfig>>,
    /// When automatic switchover comes back on. Example: `2019-08-29T15:00:00Z`.
    pub manual_ha_time: Option<Timestamp>,
}

impl ModifyHASwitchConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `HAConfig`.
    pub fn ha_config(mut self, value: impl Into<Open<HAConfig>>) -> Self {
        self.ha_config = Some(value.into());
        self
    }
    /// Sets `ManualHATime`.
    pub fn manual_ha_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.manual_ha_time = Some(value.into());
        self
    }
}

request! {
    ModifyHASwitchConfigRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "HAConfig" => ha_config: query,
        "ManualHATime" => manual_ha_time: query,
    }
}

impl Operation for ModifyHASwitchConfigRequest {
    type Response = ModifyHASwitchConfigResponse;
    type Error = ModifyHASwitchConfigError;
    const INFO: OperationInfo = super::operation("ModifyHASwitchConfig")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHASwitchConfigError] = &[
        ModifyHASwitchConfigError::HaConfigFormat,
        ModifyHASwitchConfigError::HaConfigIsNull,
        ModifyHASwitchConfigError::ManualHATimeFormat,
        ModifyHASwitchConfigError::ManualHATimeIsNull,
    ];
}

/// Response to [`ModifyHASwitchConfigRequest`].
pub type ModifyHASwitchConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHASwitchConfigRequest`] names.
///
/// - [`HaConfigFormat`](super::DocumentedError::HaConfigFormat)
/// - [`HaConfigIsNull`](super::DocumentedError::HaConfigIsNull)
/// - [`ManualHATimeFormat`](super::DocumentedError::ManualHATimeFormat)
/// - [`ManualHATimeIsNull`](super::DocumentedError::ManualHATimeIsNull)
pub type ModifyHASwitchConfigError = super::DocumentedError;
