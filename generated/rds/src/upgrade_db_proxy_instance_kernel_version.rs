// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBProxyInstanceKernelVersion`, from `rds/UpgradeDBProxyInstanceKernelVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the database proxy to a newer minor version.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UpgradeDBProxyInstanceKernelVersionRequest::new()
///     .db_instance_id("...");
/// let reply = client.upgrade_db_proxy_instance_kernel_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBProxyInstanceKernelVersionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// When the upgrade is made: at once, in the maintenance window, or at a set time.
    pub upgrade_time: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// Minor version of the engine that the instance gets.
    pub target_minor_version: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
}

impl UpgradeDBProxyInstanceKernelVersionRequest {
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
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
}

request! {
    UpgradeDBProxyInstanceKernelVersionRequest {
        "DBInstanceId" => db_instance_id: query,
        "UpgradeTime" => upgrade_time: query,
        "SwitchTime" => switch_time: query,
        "TargetMinorVersion" => target_minor_version: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
    }
}

impl Operation for UpgradeDBProxyInstanceKernelVersionRequest {
    type Response = UpgradeDBProxyInstanceKernelVersionResponse;
    type Error = UpgradeDBProxyInstanceKernelVersionError;
    const INFO: OperationInfo = super::operation("UpgradeDBProxyInstanceKernelVersion")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [UpgradeDBProxyInstanceKernelVersionError] = &[
        UpgradeDBProxyInstanceKernelVersionError::InvalidDBInstanceName,
        UpgradeDBProxyInstanceKernelVersionError::IncorrectDBInstanceState,
        UpgradeDBProxyInstanceKernelVersionError::AllocateResourceFailed,
        UpgradeDBProxyInstanceKernelVersionError::InvalidParam,
        UpgradeDBProxyInstanceKernelVersionError::InsufficientResourceCapacity,
    ];
}

/// Response to [`UpgradeDBProxyInstanceKernelVersionRequest`].
#[non_exhaustive]
pub struct UpgradeDBProxyInstanceKernelVersionResponse {
    /// Database proxy that is upgraded, by its ID. Example: `bu9****`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `44537EC8-DFA2-4745-B579-E733FF2C5B9A`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `334362871`.
    pub task_id: Option<String>,
}

response! {
    UpgradeDBProxyInstanceKernelVersionResponse {
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpgradeDBProxyInstanceKernelVersionRequest`] names.
///
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`AllocateResourceFailed`](super::DocumentedError::AllocateResourceFailed)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam), here with HTTP status 404
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
pub type UpgradeDBProxyInstanceKernelVersionError = super::DocumentedError;
