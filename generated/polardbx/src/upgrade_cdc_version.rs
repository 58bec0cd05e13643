// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeCDCVersion`, from `polardbx/UpgradeCDCVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the CDC nodes of an instance to another version.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::UpgradeCDCVersionRequest::new();
/// let reply = client.upgrade_cdc_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeCDCVersionRequest {
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Which version of the cdc minor is meant.
    pub cdc_minor_version: Option<String>,
    /// Which version of the cdc database is meant.
    pub cdc_db_version: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Way in which the switch works.
    pub switch_mode: Option<String>,
}

impl UpgradeCDCVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `CdcMinorVersion`.
    pub fn cdc_minor_version(mut self, value: impl Into<String>) -> Self {
        self.cdc_minor_version = Some(value.into());
        self
    }
    /// Sets `CdcDbVersion`.
    pub fn cdc_db_version(mut self, value: impl Into<String>) -> Self {
        self.cdc_db_version = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    UpgradeCDCVersionRequest {
        "DBInstanceName" => db_instance_name: query,
        "CdcMinorVersion" => cdc_minor_version: query,
        "CdcDbVersion" => cdc_db_version: query,
        "RegionId" => region_id: query,
        "InstanceName" => instance_name: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for UpgradeCDCVersionRequest {
    type Response = UpgradeCDCVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeCDCVersion").region("RegionId");
}

/// Response to [`UpgradeCDCVersionRequest`], which the documentation does not describe.
pub type UpgradeCDCVersionResponse = alicloud_runtime::UndocumentedResponse;
