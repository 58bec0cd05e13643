// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeMinorVersion`, from `clickhouse/UpgradeMinorVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades a Community-compatible cluster to a newer minor kernel version, now or later.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::UpgradeMinorVersionRequest::new()
///     .db_cluster_id("...")
///     .upgrade_immediately(true);
/// let reply = client.upgrade_minor_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeMinorVersionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whether the upgrade begins at once instead of in the maintenance window.
    pub upgrade_immediately: Option<bool>,
    /// Which version of the upgrade is meant.
    pub upgrade_version: Option<String>,
    /// Time that is set or recorded for this: upgrade.
    pub upgrade_time: Option<String>,
}

impl UpgradeMinorVersionRequest {
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
    /// Sets `UpgradeImmediately`, which is required.
    #[inline]
    pub fn upgrade_immediately(mut self, value: bool) -> Self {
        self.upgrade_immediately = Some(value);
        self
    }
    /// Sets `UpgradeVersion`.
    pub fn upgrade_version(mut self, value: impl Into<String>) -> Self {
        self.upgrade_version = Some(value.into());
        self
    }
    /// Sets `UpgradeTime`.
    pub fn upgrade_time(mut self, value: impl Into<String>) -> Self {
        self.upgrade_time = Some(value.into());
        self
    }
}

request! {
    UpgradeMinorVersionRequest {
        "DBClusterId" => db_cluster_id: query,
        "UpgradeImmediately" => upgrade_immediately: query,
        "UpgradeVersion" => upgrade_version: query,
        "UpgradeTime" => upgrade_time: query,
    }
}

impl Operation for UpgradeMinorVersionRequest {
    type Response = UpgradeMinorVersionResponse;
    type Error = UpgradeMinorVersionError;
    const INFO: OperationInfo = super::operation("UpgradeMinorVersion")
        .required(&["DBClusterId", "UpgradeImmediately"]);
    const ERRORS: &'static [UpgradeMinorVersionError] = &[
        UpgradeMinorVersionError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`UpgradeMinorVersionRequest`].
pub type UpgradeMinorVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpgradeMinorVersionRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type UpgradeMinorVersionError = super::DocumentedError;
