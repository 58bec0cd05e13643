// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConfig`, from `dds/ModifyDBInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes one item of an instance's configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceConfigRequest::new()
///     .db_instance_id("dds-bp1ea17b41ab****")
///     .config_name("manual_check")
///     .config_value("0");
/// let reply = client.modify_db_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConfigRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp1ea17b41ab****`.
    pub db_instance_id: Option<String>,
    /// **Required.** Item of the configuration that is to be changed. Example: `manual_check`.
    pub config_name: Option<String>,
    /// **Required.** Content that the configuration item is changed to. Example: `0`.
    pub config_value: Option<String>,
}

impl ModifyDBInstanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
        "DBInstanceId" => db_instance_id: query,
        "ConfigName" => config_name: query,
        "ConfigValue" => config_value: query,
    }
}

impl Operation for ModifyDBInstanceConfigRequest {
    type Response = ModifyDBInstanceConfigResponse;
    type Error = ModifyDBInstanceConfigError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConfig")
        .required(&["DBInstanceId", "ConfigName", "ConfigValue"]);
    const ERRORS: &'static [ModifyDBInstanceConfigError] = &[
        ModifyDBInstanceConfigError::InvalidParameter,
    ];
}

/// Response to [`ModifyDBInstanceConfigRequest`].
pub type ModifyDBInstanceConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ModifyDBInstanceConfigError = super::DocumentedError;
