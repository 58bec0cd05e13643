// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecoveryDBInstance`, from `rds/RecoveryDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Restores databases of SQL Server from a backup to the same, another, or a new instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RecoveryDBInstanceRequest::new()
///     .db_names("{sourceDbName1\":\"targetDbName1\"}")
///     .target_db_instance_id("rm-uf6wjk5xxxxxxx")
///     .backup_id("293044600");
/// let reply = client.recovery_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecoveryDBInstanceRequest {
    /// **Required.** Names of the databases to work on or to narrow the list down to.
    /// Example: `{sourceDbName1":"targetDbName1"}`.
    pub db_names: Option<String>,
    /// ID of the target database instance that the call is about. Example: `rm-uf6wjk5xxxxxxx`.
    pub target_db_instance_id: Option<String>,
    /// Size, model or class of the database instance. Example: `rds.mysql.s2.large`.
    pub db_instance_class: Option<String>,
    /// Disk space that the instance is to have. Example: `5`.
    pub db_instance_storage: Option<i32>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `VPC`.
    pub instance_network_type: Option<String>,
    /// ID of the database instance. Example: `rm-xxxxxxxx1`.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `293044600`.
    pub backup_id: Option<String>,
    /// Point in time that the data is brought back to. Example: `2011-06-11T16:00:00Z`.
    pub restore_time: Option<Timestamp>,
    /// ID of the virtual private cloud. Example: `vpc-xxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-xxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Address inside the private network. Example: `vpc-xxxxxxxxxxx`.
    pub private_ip_address: Option<String>,
    /// **Required** under conditions. How long the subscription runs, or the unit that this is counted
    /// in, depending on the operation. Example: `Prepaid`.
    pub period: Option<String>,
    /// **Required** under conditions. How long the subscription lasts, counted in the unit of the
    /// period. Example: `Prepaid`.
    pub used_time: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Kind of disk that the instance stores its data on.
    pub db_instance_storage_type: Option<String>,
}

impl RecoveryDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbNames`, which is required.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `TargetDBInstanceId`.
    pub fn target_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`.
    #[inline]
    pub fn db_instance_storage(mut self, value: i32) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
}

request! {
    RecoveryDBInstanceRequest {
        "DbNames" => db_names: query,
        "TargetDBInstanceId" => target_db_instance_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "PayType" => pay_type: query,
        "InstanceNetworkType" => instance_network_type: query,
        "DBInstanceId" => db_instance_id: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "DBInstanceDescription" => db_instance_description: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
    }
}

impl Operation for RecoveryDBInstanceRequest {
    type Response = RecoveryDBInstanceResponse;
    type Error = RecoveryDBInstanceError;
    const INFO: OperationInfo = super::operation("RecoveryDBInstance")
        .required(&["DbNames"]);
    const ERRORS: &'static [RecoveryDBInstanceError] = &[
        RecoveryDBInstanceError::IllegalParameter,
        RecoveryDBInstanceError::InvalidRecoveryDbInstanceStorageSize,
        RecoveryDBInstanceError::DBCountLimitExceeded,
        RecoveryDBInstanceError::OrderComboInstanceNotAllowOperate,
        RecoveryDBInstanceError::PricePricingPlanResultNotFound,
        RecoveryDBInstanceError::OrderNoRealNameAuthentication,
        RecoveryDBInstanceError::InsufficientAvailableQuota,
        RecoveryDBInstanceError::CommodityServiceCallingException,
        RecoveryDBInstanceError::RegionDissolvedEOM,
        RecoveryDBInstanceError::CommodityInvalidComponent,
        RecoveryDBInstanceError::RegionEndTimeDissolvedIndia,
        RecoveryDBInstanceError::RegionEndTimeDissolvedAustralia,
        RecoveryDBInstanceError::PriceCommoditySys,
        RecoveryDBInstanceError::PayInsufficientBalance,
        RecoveryDBInstanceError::OrderPeriodInvalid,
        RecoveryDBInstanceError::PayNoCreditCard2,
        RecoveryDBInstanceError::OrderInstHasUnpaidOrder,
        RecoveryDBInstanceError::NoAvailablePaymentMethod,
        RecoveryDBInstanceError::BasicInfoUncompleted,
        RecoveryDBInstanceError::RiskRiskControlRejection2,
        RecoveryDBInstanceError::ApiNotSupport,
        RecoveryDBInstanceError::ContainForbiddenLabelError2,
        RecoveryDBInstanceError::InvalidDBInstanceIdNotFound,
        RecoveryDBInstanceError::InvalidInstanceLevelDiskType,
        RecoveryDBInstanceError::InvalidParam,
        RecoveryDBInstanceError::KmsApiError,
        RecoveryDBInstanceError::SystemSaleValidateFailed2,
        RecoveryDBInstanceError::AbsInvalidAccountNotFound,
        RecoveryDBInstanceError::SqlExecuteFailedOrTimeout,
        RecoveryDBInstanceError::ColdDataEngineVersionNotSupport,
        RecoveryDBInstanceError::ColdDataMinorVersionNotSupport,
        RecoveryDBInstanceError::IncorrectTargetClasscode,
        RecoveryDBInstanceError::InvalidConnectionStringDuplicate,
        RecoveryDBInstanceError::RequiredParamNotFound,
        RecoveryDBInstanceError::ParametersInvalid,
        RecoveryDBInstanceError::BackupPolicyNotSupport,
        RecoveryDBInstanceError::InvalideStatusFormat,
        RecoveryDBInstanceError::InvalidReleasedKeepPolicyFormat,
        RecoveryDBInstanceError::InvalidDBInstanceEngineTypeFormat,
        RecoveryDBInstanceError::PayNoCreditCard,
        RecoveryDBInstanceError::VpcNetworkTypeNotSupport,
        RecoveryDBInstanceError::MirrorInsExists,
        RecoveryDBInstanceError::UnsupportedClassCode,
        RecoveryDBInstanceError::InvalidBackupSet,
        RecoveryDBInstanceError::ForbiddenSnapshotRecovery,
        RecoveryDBInstanceError::StorageLimitExceeded,
        RecoveryDBInstanceError::OrderStatusUnPaid,
        RecoveryDBInstanceError::InvalidReduceDiskSize,
        RecoveryDBInstanceError::CloudSSDNotSupport,
        RecoveryDBInstanceError::InvalidUserOperatorPermission,
        RecoveryDBInstanceError::InvalidVswitchId,
        RecoveryDBInstanceError::IncorrectMinorVersion,
        RecoveryDBInstanceError::OperationDeniedZoneResource,
        RecoveryDBInstanceError::NotInFlowController,
        RecoveryDBInstanceError::InvalidKmsKey,
        RecoveryDBInstanceError::InvalidInstanceLevelMalformed,
        RecoveryDBInstanceError::InvalidClusterKms,
        RecoveryDBInstanceError::RequestNotFound,
        RecoveryDBInstanceError::HostInfoNotFound,
        RecoveryDBInstanceError::ExternalFailure,
        RecoveryDBInstanceError::RequestMetaDataFailed,
    ];
}

/// Response to [`RecoveryDBInstanceRequest`].
#[non_exhaustive]
pub struct RecoveryDBInstanceResponse {
    /// ID of the database instance. Example: `rm-xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `543254874`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFB6083A-7699-489B-8278-C0CB4793A96E`.
    pub request_id: Option<String>,
}

response! {
    RecoveryDBInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RecoveryDBInstanceRequest`] names.
///
/// - [`IllegalParameter`](super::DocumentedError::IllegalParameter)
/// - [`InvalidRecoveryDbInstanceStorageSize`](super::DocumentedError::InvalidRecoveryDbInstanceStorageSize)
/// - [`DBCountLimitExceeded`](super::DocumentedError::DBCountLimitExceeded)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ColdDataEngineVersionNotSupport`](super::DocumentedError::ColdDataEngineVersionNotSupport)
/// - [`ColdDataMinorVersionNotSupport`](super::DocumentedError::ColdDataMinorVersionNotSupport)
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`PayNoCreditCard`](super::DocumentedError::PayNoCreditCard)
/// - [`VpcNetworkTypeNotSupport`](super::DocumentedError::VpcNetworkTypeNotSupport)
/// - [`MirrorInsExists`](super::DocumentedError::MirrorInsExists)
/// - [`UnsupportedClassCode`](super::DocumentedError::UnsupportedClassCode)
/// - [`InvalidBackupSet`](super::DocumentedError::InvalidBackupSet)
/// - [`ForbiddenSnapshotRecovery`](super::DocumentedError::ForbiddenSnapshotRecovery)
/// - [`StorageLimitExceeded`](super::DocumentedError::StorageLimitExceeded)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`NotInFlowController`](super::DocumentedError::NotInFlowController)
/// - [`InvalidKmsKey`](super::DocumentedError::InvalidKmsKey)
/// - [`InvalidInstanceLevelMalformed`](super::DocumentedError::InvalidInstanceLevelMalformed)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`RequestNotFound`](super::DocumentedError::RequestNotFound)
/// - [`HostInfoNotFound`](super::DocumentedError::HostInfoNotFound)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type RecoveryDBInstanceError = super::DocumentedError;
