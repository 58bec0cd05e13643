// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartDBInstance`, from `rds/RestartDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Restarts an instance; connections are lost for a moment.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RestartDBInstanceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.restart_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartDBInstanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxx`.
    pub client_token: Option<String>,
    /// Which version of the upgrade kernel is meant.
    pub upgrade_kernel_version: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl RestartDBInstanceRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UpgradeKernelVersion`.
    pub fn upgrade_kernel_version(mut self, value: impl Into<String>) -> Self {
        self.upgrade_kernel_version = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    RestartDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "UpgradeKernelVersion" => upgrade_kernel_version: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for RestartDBInstanceRequest {
    type Response = RestartDBInstanceResponse;
    type Error = RestartDBInstanceError;
    const INFO: OperationInfo = super::operation("RestartDBInstance")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RestartDBInstanceError] = &[
        RestartDBInstanceError::GeneralInsCreating,
        RestartDBInstanceError::GeneralInsMaintaining,
        RestartDBInstanceError::GeneralInsSwitching,
        RestartDBInstanceError::InvalidDBInstanceStatusNotSupport,
        RestartDBInstanceError::InvalidEffectiveTimeSpecialTimeIsNull,
        RestartDBInstanceError::IncorrectDBInstanceLockModeValueNotSupported,
        RestartDBInstanceError::InvalidDBInstanceNameFormat,
        RestartDBInstanceError::MGRMasterNodeRestartUnsupported,
        RestartDBInstanceError::IncorrectRestartMethod,
        RestartDBInstanceError::IncorrectEffectiveTime,
        RestartDBInstanceError::IncorrectDBInstanceType,
        RestartDBInstanceError::IncorrectDBInstanceState,
        RestartDBInstanceError::InvalidKmsKey,
        RestartDBInstanceError::IncorrectDBInstanceCharacterType,
        RestartDBInstanceError::InvalidRestartPolicyFormat,
        RestartDBInstanceError::InvalidDBInstanceNameNotFound,
        RestartDBInstanceError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`RestartDBInstanceRequest`].
pub type RestartDBInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestartDBInstanceRequest`] names.
///
/// - [`GeneralInsCreating`](super::DocumentedError::GeneralInsCreating)
/// - [`GeneralInsMaintaining`](super::DocumentedError::GeneralInsMaintaining)
/// - [`GeneralInsSwitching`](super::DocumentedError::GeneralInsSwitching)
/// - [`InvalidDBInstanceStatusNotSupport`](super::DocumentedError::InvalidDBInstanceStatusNotSupport)
/// - [`InvalidEffectiveTimeSpecialTimeIsNull`](super::DocumentedError::InvalidEffectiveTimeSpecialTimeIsNull)
/// - [`IncorrectDBInstanceLockModeValueNotSupported`](super::DocumentedError::IncorrectDBInstanceLockModeValueNotSupported)
/// - [`InvalidDBInstanceNameFormat`](super::DocumentedError::InvalidDBInstanceNameFormat)
/// - [`MGRMasterNodeRestartUnsupported`](super::DocumentedError::MGRMasterNodeRestartUnsupported)
/// - [`IncorrectRestartMethod`](super::DocumentedError::IncorrectRestartMethod)
/// - [`IncorrectEffectiveTime`](super::DocumentedError::IncorrectEffectiveTime)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidKmsKey`](super::DocumentedError::InvalidKmsKey)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`InvalidRestartPolicyFormat`](super::DocumentedError::InvalidRestartPolicyFormat)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type RestartDBInstanceError = super::DocumentedError;
