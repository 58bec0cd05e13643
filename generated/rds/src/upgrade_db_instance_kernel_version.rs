// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstanceKernelVersion`, from `rds/UpgradeDBInstanceKernelVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an instance to a newer minor version of its engine.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UpgradeDBInstanceKernelVersionRequest::new()
///     .db_instance_id("...");
/// let reply = client.upgrade_db_instance_kernel_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// When the upgrade is made: at once, in the maintenance window, or at a set time.
    pub upgrade_time: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// Minor version of the engine that the instance gets.
    pub target_minor_version: Option<String>,
}

impl UpgradeDBInstanceKernelVersionRequest {
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
    /// Sets `UpgradeTime`.
    pub fn upgrade_time(mut self, value: impl Into<String>) -> Self {
        self.upgrade_time = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `TargetMinorVersion`.
    pub fn target_minor_version(mut self, value: impl Into<String>) -> Self {
        self.target_minor_version = Some(value.into());
        self
    }
}

request! {
    UpgradeDBInstanceKernelVersionRequest {
        "DBInstanceId" => db_instance_id: query,
        "UpgradeTime" => upgrade_time: query,
        "SwitchTime" => switch_time: query,
        "TargetMinorVersion" => target_minor_version: query,
    }
}

impl Operation for UpgradeDBInstanceKernelVersionRequest {
    type Response = UpgradeDBInstanceKernelVersionResponse;
    type Error = UpgradeDBInstanceKernelVersionError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstanceKernelVersion")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [UpgradeDBInstanceKernelVersionError] = &[
        UpgradeDBInstanceKernelVersionError::InvalidMinorVerisonNotFound,
        UpgradeDBInstanceKernelVersionError::InstanceMissingMinorVersionAttr,
        UpgradeDBInstanceKernelVersionError::InvalidMinorVersionLowerThanInstance,
        UpgradeDBInstanceKernelVersionError::InvalidMinorVersionAlreadyLatest,
        UpgradeDBInstanceKernelVersionError::MissingParameterMinorVersionTag,
        UpgradeDBInstanceKernelVersionError::EngineNotSupported,
        UpgradeDBInstanceKernelVersionError::IncorrectDBInstanceState,
        UpgradeDBInstanceKernelVersionError::TaskExists,
        UpgradeDBInstanceKernelVersionError::UpgradeSQLServerMinorVersionFail,
        UpgradeDBInstanceKernelVersionError::UnsupportExtendDiskNotSupport,
        UpgradeDBInstanceKernelVersionError::InvalidSwitchModeNotFound,
        UpgradeDBInstanceKernelVersionError::InvalidDBInstanceConnTypeClassic,
        UpgradeDBInstanceKernelVersionError::IncorrectDBInstanceTdeStatus,
        UpgradeDBInstanceKernelVersionError::InstanceIsSnapshotBackupNotSupportThisOperation,
        UpgradeDBInstanceKernelVersionError::TDEInstanceNotSupportThisOperation,
        UpgradeDBInstanceKernelVersionError::SSLInstanceNotSupportThisOperation,
        UpgradeDBInstanceKernelVersionError::BYOLInstanceNotSupportThisOperation,
        UpgradeDBInstanceKernelVersionError::BYOKInstanceNotSupportThisOperation,
        UpgradeDBInstanceKernelVersionError::ADInstanceNotSupportThisOperation,
        UpgradeDBInstanceKernelVersionError::MinorVersionNotSupport,
        UpgradeDBInstanceKernelVersionError::IncorrectMinorVersion,
        UpgradeDBInstanceKernelVersionError::IncorrectDBInstanceLockMode,
        UpgradeDBInstanceKernelVersionError::IncorrectDBInstanceType,
        UpgradeDBInstanceKernelVersionError::SSLNotSupport,
        UpgradeDBInstanceKernelVersionError::OperationDeniedPrePayTypeNotSupported,
        UpgradeDBInstanceKernelVersionError::CurrentRecoveryModelNotSupportThisAction,
        UpgradeDBInstanceKernelVersionError::MaxscaleMinorVersionNotSupport,
        UpgradeDBInstanceKernelVersionError::InvalidDBInstanceNameNotFound,
        UpgradeDBInstanceKernelVersionError::InvalidMaxscaleMinorVersionFormat,
    ];
}

/// Response to [`UpgradeDBInstanceKernelVersionRequest`].
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionResponse {
    /// Database instance, by its ID. Example: `rm-bp****`.
    pub db_instance_name: Option<String>,
    /// Minor version that the instance is upgraded to. Example: `xcluster80_20210305`.
    pub target_minor_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DA2ECBA0-4745-4491-9166-799FF8984AC9`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `226917711`.
    pub task_id: Option<String>,
}

response! {
    UpgradeDBInstanceKernelVersionResponse {
        "DBInstanceName" => db_instance_name: value,
        "TargetMinorVersion" => target_minor_version: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpgradeDBInstanceKernelVersionRequest`] names.
///
/// - [`InvalidMinorVerisonNotFound`](super::DocumentedError::InvalidMinorVerisonNotFound)
/// - [`InstanceMissingMinorVersionAttr`](super::DocumentedError::InstanceMissingMinorVersionAttr)
/// - [`InvalidMinorVersionLowerThanInstance`](super::DocumentedError::InvalidMinorVersionLowerThanInstance)
/// - [`InvalidMinorVersionAlreadyLatest`](super::DocumentedError::InvalidMinorVersionAlreadyLatest)
/// - [`MissingParameterMinorVersionTag`](super::DocumentedError::MissingParameterMinorVersionTag)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`TaskExists`](super::DocumentedError::TaskExists)
/// - [`UpgradeSQLServerMinorVersionFail`](super::DocumentedError::UpgradeSQLServerMinorVersionFail)
/// - [`UnsupportExtendDiskNotSupport`](super::DocumentedError::UnsupportExtendDiskNotSupport)
/// - [`InvalidSwitchModeNotFound`](super::DocumentedError::InvalidSwitchModeNotFound)
/// - [`InvalidDBInstanceConnTypeClassic`](super::DocumentedError::InvalidDBInstanceConnTypeClassic)
/// - [`IncorrectDBInstanceTdeStatus`](super::DocumentedError::IncorrectDBInstanceTdeStatus)
/// - [`InstanceIsSnapshotBackupNotSupportThisOperation`](super::DocumentedError::InstanceIsSnapshotBackupNotSupportThisOperation)
/// - [`TDEInstanceNotSupportThisOperation`](super::DocumentedError::TDEInstanceNotSupportThisOperation)
/// - [`SSLInstanceNotSupportThisOperation`](super::DocumentedError::SSLInstanceNotSupportThisOperation)
/// - [`BYOLInstanceNotSupportThisOperation`](super::DocumentedError::BYOLInstanceNotSupportThisOperation)
/// - [`BYOKInstanceNotSupportThisOperation`](super::DocumentedError::BYOKInstanceNotSupportThisOperation)
/// - [`ADInstanceNotSupportThisOperation`](super::DocumentedError::ADInstanceNotSupportThisOperation)
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`SSLNotSupport`](super::DocumentedError::SSLNotSupport)
/// - [`OperationDeniedPrePayTypeNotSupported`](super::DocumentedError::OperationDeniedPrePayTypeNotSupported)
/// - [`CurrentRecoveryModelNotSupportThisAction`](super::DocumentedError::CurrentRecoveryModelNotSupportThisAction)
/// - [`MaxscaleMinorVersionNotSupport`](super::DocumentedError::MaxscaleMinorVersionNotSupport)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidMaxscaleMinorVersionFormat`](super::DocumentedError::InvalidMaxscaleMinorVersionFormat)
pub type UpgradeDBInstanceKernelVersionError = super::DocumentedError;
