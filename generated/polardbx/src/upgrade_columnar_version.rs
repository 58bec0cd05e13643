// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeColumnarVersion`, from `polardbx/UpgradeColumnarVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the columnar engine of an instance to another version.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::UpgradeColumnarVersionRequest::new();
/// let reply = client.upgrade_columnar_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeColumnarVersionRequest {
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Which version of the columnar is meant.
    pub columnar_version: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Way in which the switch works.
    pub switch_mode: Option<String>,
}

impl UpgradeColumnarVersionRequest {
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
    /// Sets `ColumnarVersion`.
    pub fn columnar_version(mut self, value: impl Into<String>) -> Self {
        self.columnar_version = Some(value.into());
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
    UpgradeColumnarVersionRequest {
        "DBInstanceName" => db_instance_name: query,
        "ColumnarVersion" => columnar_version: query,
        "RegionId" => region_id: query,
        "InstanceName" => instance_name: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for UpgradeColumnarVersionRequest {
    type Response = UpgradeColumnarVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeColumnarVersion")
        .region("RegionId");
}

/// Response to [`UpgradeColumnarVersionRequest`], which the documentation does not describe.
pub type UpgradeColumnarVersionResponse = alicloud_runtime::UndocumentedResponse;
