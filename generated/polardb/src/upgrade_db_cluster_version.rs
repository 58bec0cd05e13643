// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBClusterVersion`, from `polardb/UpgradeDBClusterVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the kernel or proxy version of a PolarDB for MySQL cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::UpgradeDBClusterVersionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.upgrade_db_cluster_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBClusterVersionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// What is done about the upgrade, as rules.
    pub upgrade_policy: Option<String>,
    /// Label that the upgrade carries.
    pub upgrade_label: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Whether the change is made at once and not at the time set.
    pub from_time_service: Option<bool>,
    /// What is upgraded: the proxy (`PROXY`), the kernel (`DB`), or both (`ALL`).
    pub upgrade_type: Option<String>,
    /// Code that stands for the target database revision version, for programs to act on.
    pub target_db_revision_version_code: Option<String>,
    /// Code that stands for the target proxy revision version, for programs to act on.
    pub target_proxy_revision_version_code: Option<String>,
}

impl UpgradeDBClusterVersionRequest {
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
    /// Sets `UpgradePolicy`.
    pub fn upgrade_policy(mut self, value: impl Into<String>) -> Self {
        self.upgrade_policy = Some(value.into());
        self
    }
    /// Sets `UpgradeLabel`.
    pub fn upgrade_label(mut self, value: impl Into<String>) -> Self {
        self.upgrade_label = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `FromTimeService`.
    #[inline]
    pub fn from_time_service(mut self, value: bool) -> Self {
        self.from_time_service = Some(value);
        self
    }
    /// Sets `UpgradeType`.
    pub fn upgrade_type(mut self, value: impl Into<String>) -> Self {
        self.upgrade_type = Some(value.into());
        self
    }
    /// Sets `TargetDBRevisionVersionCode`.
    pub fn target_db_revision_version_code(mut self, value: impl Into<String>) -> Self {
        self.target_db_revision_version_code = Some(value.into());
        self
    }
    /// Sets `TargetProxyRevisionVersionCode`.
    pub fn target_proxy_revision_version_code(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.target_proxy_revision_version_code = Some(value.into());
        self
    }
}

request! {
    UpgradeDBClusterVersionRequest {
        "DBClusterId" => db_cluster_id: query,
        "UpgradePolicy" => upgrade_policy: query,
        "UpgradeLabel" => upgrade_label: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "FromTimeService" => from_time_service: query,
        "UpgradeType" => upgrade_type: query,
        "TargetDBRevisionVersionCode" => target_db_revision_version_code: query,
        "TargetProxyRevisionVersionCode" => target_proxy_revision_version_code: query,
    }
}

impl Operation for UpgradeDBClusterVersionRequest {
    type Response = UpgradeDBClusterVersionResponse;
    type Error = UpgradeDBClusterVersionError;
    const INFO: OperationInfo = super::operation("UpgradeDBClusterVersion")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [UpgradeDBClusterVersionError] = &[
        UpgradeDBClusterVersionError::ScheduleTaskExist,
        UpgradeDBClusterVersionError::InvalidUpgradeLabelMalformed,
        UpgradeDBClusterVersionError::InvalidEngineUnsupported,
        UpgradeDBClusterVersionError::InvalidEngineMinorVersionMalformed,
        UpgradeDBClusterVersionError::InvalidEngineVersionUnsupported,
        UpgradeDBClusterVersionError::InvalidUpgradePolicyMalformed,
        UpgradeDBClusterVersionError::InvalidSwitchTimeModeMalformed,
        UpgradeDBClusterVersionError::OperationDeniedUpgradeType,
        UpgradeDBClusterVersionError::IncorrectGdnStandbyDBVersion,
        UpgradeDBClusterVersionError::InvalidDBClusterNotFound,
        UpgradeDBClusterVersionError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`UpgradeDBClusterVersionRequest`].
pub type UpgradeDBClusterVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpgradeDBClusterVersionRequest`] names.
///
/// - [`ScheduleTaskExist`](super::DocumentedError::ScheduleTaskExist)
/// - [`InvalidUpgradeLabelMalformed`](super::DocumentedError::InvalidUpgradeLabelMalformed)
/// - [`InvalidEngineUnsupported`](super::DocumentedError::InvalidEngineUnsupported)
/// - [`InvalidEngineMinorVersionMalformed`](super::DocumentedError::InvalidEngineMinorVersionMalformed)
/// - [`InvalidEngineVersionUnsupported`](super::DocumentedError::InvalidEngineVersionUnsupported)
/// - [`InvalidUpgradePolicyMalformed`](super::DocumentedError::InvalidUpgradePolicyMalformed)
/// - [`InvalidSwitchTimeModeMalformed`](super::DocumentedError::InvalidSwitchTimeModeMalformed)
/// - [`OperationDeniedUpgradeType`](super::DocumentedError::OperationDeniedUpgradeType)
/// - [`IncorrectGdnStandbyDBVersion`](super::DocumentedError::IncorrectGdnStandbyDBVersion)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type UpgradeDBClusterVersionError = super::DocumentedError;
