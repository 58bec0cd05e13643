// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConfig`, from `polardbx/ModifyDBInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the value of one configuration item of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyDBInstanceConfigRequest::new()
///     .db_instance_name("...")
///     .config_name("...")
///     .config_value("...");
/// let reply = client.modify_db_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that the config goes by.
    pub config_name: Option<String>,
    /// **Required.** Value that the config has or is given.
    pub config_value: Option<String>,
}

impl ModifyDBInstanceConfigRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `ConfigName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
    /// Sets `ConfigValue`, which is required.
    pub fn config_value(mut self, value: impl Into<String>) -> Self {
        self.config_value = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConfigRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "ConfigName" => config_name: query,
        "ConfigValue" => config_value: query,
    }
}

impl Operation for ModifyDBInstanceConfigRequest {
    type Response = ModifyDBInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConfig")
        .required(&["RegionId", "DBInstanceName", "ConfigName", "ConfigValue"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceConfigRequest`].
pub type ModifyDBInstanceConfigResponse = alicloud_runtime::EmptyResponse;
