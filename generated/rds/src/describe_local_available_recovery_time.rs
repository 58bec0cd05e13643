// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLocalAvailableRecoveryTime`, from `rds/DescribeLocalAvailableRecoveryTime.md`.

use alicloud_runtime::codegen::*;

/// Returns the span of time to which an instance can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeLocalAvailableRecoveryTimeRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_local_available_recovery_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTimeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the backups or tasks belong to.
    pub region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeLocalAvailableRecoveryTimeRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeLocalAvailableRecoveryTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "Region" => region: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeLocalAvailableRecoveryTimeRequest {
    type Response = DescribeLocalAvailableRecoveryTimeResponse;
    type Error = DescribeLocalAvailableRecoveryTimeError;
    const INFO: OperationInfo = super::operation("DescribeLocalAvailableRecoveryTime")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeLocalAvailableRecoveryTimeError] = &[
        DescribeLocalAvailableRecoveryTimeError::ParameterLeastAssociate,
        DescribeLocalAvailableRecoveryTimeError::InvalidParametersFormat,
        DescribeLocalAvailableRecoveryTimeError::ParameterAbsence,
        DescribeLocalAvailableRecoveryTimeError::MissingUserID,
        DescribeLocalAvailableRecoveryTimeError::MissingUID,
        DescribeLocalAvailableRecoveryTimeError::LogBackupNotEnabled,
        DescribeLocalAvailableRecoveryTimeError::OrderComboInstanceNotAllowOperate,
        DescribeLocalAvailableRecoveryTimeError::PricePricingPlanResultNotFound,
        DescribeLocalAvailableRecoveryTimeError::OrderNoRealNameAuthentication,
        DescribeLocalAvailableRecoveryTimeError::IncorrectDBInstanceCharacterType,
        DescribeLocalAvailableRecoveryTimeError::IncorrectDBInstanceState,
        DescribeLocalAvailableRecoveryTimeError::IncorrectDBInstanceEngine,
        DescribeLocalAvailableRecoveryTimeError::IncorrectDBInstanceLockMode,
        DescribeLocalAvailableRecoveryTimeError::InvalidDBInstanceNotFound,
        DescribeLocalAvailableRecoveryTimeError::InvalidUserNotFound,
        DescribeLocalAvailableRecoveryTimeError::InvalidBinlogNotFound,
        DescribeLocalAvailableRecoveryTimeError::InvalidBackupNotFound,
    ];
}

/// Response to [`DescribeLocalAvailableRecoveryTimeRequest`].
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTimeResponse {
    /// When the recovery ended or is to end. Example: `2023-09-18T08:03:09Z`.
    pub recovery_end_time: Option<Timestamp>,
    /// ID of the database instance. Example: `rm-bp1f****`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `291534CC-922B-55D5-8657-B29****`.
    pub request_id: Option<String>,
    /// Earliest moment that can be restored. Example: `2023-09-11T09:48:52Z`.
    pub recovery_begin_time: Option<Timestamp>,
}

response! {
    DescribeLocalAvailableRecoveryTimeResponse {
        "RecoveryEndTime" => recovery_end_time: value,
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "RecoveryBeginTime" => recovery_begin_time: value,
    }
}

/// Errors that the documentation of [`DescribeLocalAvailableRecoveryTimeRequest`] names.
///
/// - [`ParameterLeastAssociate`](super::DocumentedError::ParameterLeastAssociate)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`ParameterAbsence`](super::DocumentedError::ParameterAbsence)
/// - [`MissingUserID`](super::DocumentedError::MissingUserID)
/// - [`MissingUID`](super::DocumentedError::MissingUID)
/// - [`LogBackupNotEnabled`](super::DocumentedError::LogBackupNotEnabled)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidUserNotFound`](super::DocumentedError::InvalidUserNotFound)
/// - [`InvalidBinlogNotFound`](super::DocumentedError::InvalidBinlogNotFound)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
pub type DescribeLocalAvailableRecoveryTimeError = super::DocumentedError;
