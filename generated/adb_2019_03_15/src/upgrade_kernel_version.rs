// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeKernelVersion`, from `adb_2019_03_15/UpgradeKernelVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the minor version of a cluster, at once or in its maintenance window.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::UpgradeKernelVersionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.upgrade_kernel_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeKernelVersionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
    /// Way in which the switch works.
    pub switch_mode: Option<i32>,
}

impl UpgradeKernelVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    #[inline]
    pub fn switch_mode(mut self, value: i32) -> Self {
        self.switch_mode = Some(value);
        self
    }
}

request! {
    UpgradeKernelVersionRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBVersion" => db_version: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for UpgradeKernelVersionRequest {
    type Response = UpgradeKernelVersionResponse;
    type Error = UpgradeKernelVersionError;
    const INFO: OperationInfo = super::operation("UpgradeKernelVersion")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [UpgradeKernelVersionError] = &[
        UpgradeKernelVersionError::IncorrectDBInstanceState,
        UpgradeKernelVersionError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`UpgradeKernelVersionRequest`].
pub type UpgradeKernelVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpgradeKernelVersionRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type UpgradeKernelVersionError = super::DocumentedError;
