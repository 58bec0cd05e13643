// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudMigrationPrecheckTask`, from `rds/CreateCloudMigrationPrecheckTask.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a self-managed PostgreSQL database can be migrated to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateCloudMigrationPrecheckTaskRequest::new()
///     .db_instance_name("...")
///     .source_ip_address("...")
///     .source_port(1)
///     .source_account("...")
///     .source_password("...")
///     .source_category("...");
/// let reply = client.create_cloud_migration_precheck_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudMigrationPrecheckTaskRequest {
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// **Required.** Address of the self-managed PostgreSQL database that is brought to the cloud.
    pub source_ip_address: Option<String>,
    /// **Required.** Port of the self-managed database.
    pub source_port: Option<i64>,
    /// **Required.** Account of the self-managed database that the migration logs on with.
    pub source_account: Option<String>,
    /// **Required.** Password of that account; keep it secret.
    pub source_password: Option<String>,
    /// Name of the task; the service makes one up if it may be left out.
    pub task_name: Option<String>,
    /// **Required.** Where the self-managed database runs, such as in a data center or on ECS.
    pub source_category: Option<String>,
}

impl CreateCloudMigrationPrecheckTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SourceIpAddress`, which is required.
    pub fn source_ip_address(mut self, value: impl Into<String>) -> Self {
        self.source_ip_address = Some(value.into());
        self
    }
    /// Sets `SourcePort`, which is required.
    #[inline]
    pub fn source_port(mut self, value: i64) -> Self {
        self.source_port = Some(value);
        self
    }
    /// Sets `SourceAccount`, which is required.
    pub fn source_account(mut self, value: impl Into<String>) -> Self {
        self.source_account = Some(value.into());
        self
    }
    /// Sets `SourcePassword`, which is required.
    pub fn source_password(mut self, value: impl Into<String>) -> Self {
        self.source_password = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `SourceCategory`, which is required.
    pub fn source_category(mut self, value: impl Into<String>) -> Self {
        self.source_category = Some(value.into());
        self
    }
}

request! {
    CreateCloudMigrationPrecheckTaskRequest {
        "DBInstanceName" => db_instance_name: query,
        "SourceIpAddress" => source_ip_address: query,
        "SourcePort" => source_port: query,
        "SourceAccount" => source_account: query,
        "SourcePassword" => source_password: query,
        "TaskName" => task_name: query,
        "SourceCategory" => source_category: query,
    }
}

impl Operation for CreateCloudMigrationPrecheckTaskRequest {
    type Response = CreateCloudMigrationPrecheckTaskResponse;
    type Error = CreateCloudMigrationPrecheckTaskError;
    const INFO: OperationInfo = super::operation("CreateCloudMigrationPrecheckTask")
        .required(
            &[
                "DBInstanceName",
                "SourceIpAddress",
                "SourcePort",
                "SourceAccount",
                "SourcePassword",
                "SourceCategory",
            ],
        );
    const ERRORS: &'static [CreateCloudMigrationPrecheckTaskError] = &[
        CreateCloudMigrationPrecheckTaskError::IncorrectDBInstanceState,
        CreateCloudMigrationPrecheckTaskError::InvalidSourceCategory,
        CreateCloudMigrationPrecheckTaskError::OrderComboInstanceNotAllowOperate,
        CreateCloudMigrationPrecheckTaskError::PricePricingPlanResultNotFound,
        CreateCloudMigrationPrecheckTaskError::OrderNoRealNameAuthentication,
        CreateCloudMigrationPrecheckTaskError::InsufficientAvailableQuota,
        CreateCloudMigrationPrecheckTaskError::CommodityServiceCallingException,
        CreateCloudMigrationPrecheckTaskError::RegionDissolvedEOM,
        CreateCloudMigrationPrecheckTaskError::CommodityInvalidComponent,
        CreateCloudMigrationPrecheckTaskError::RegionEndTimeDissolvedIndia,
        CreateCloudMigrationPrecheckTaskError::RegionEndTimeDissolvedAustralia,
        CreateCloudMigrationPrecheckTaskError::PriceCommoditySys,
        CreateCloudMigrationPrecheckTaskError::PayInsufficientBalance,
        CreateCloudMigrationPrecheckTaskError::OrderPeriodInvalid,
        CreateCloudMigrationPrecheckTaskError::PayNoCreditCard2,
        CreateCloudMigrationPrecheckTaskError::OrderInstHasUnpaidOrder,
        CreateCloudMigrationPrecheckTaskError::NoAvailablePaymentMethod,
        CreateCloudMigrationPrecheckTaskError::BasicInfoUncompleted,
        CreateCloudMigrationPrecheckTaskError::RiskRiskControlRejection2,
        CreateCloudMigrationPrecheckTaskError::ApiNotSupport,
        CreateCloudMigrationPrecheckTaskError::ContainForbiddenLabelError2,
        CreateCloudMigrationPrecheckTaskError::InvalidDBInstanceIdNotFound,
        CreateCloudMigrationPrecheckTaskError::InvalidInstanceLevelDiskType,
        CreateCloudMigrationPrecheckTaskError::InvalidParam,
        CreateCloudMigrationPrecheckTaskError::KmsApiError,
        CreateCloudMigrationPrecheckTaskError::SystemSaleValidateFailed2,
        CreateCloudMigrationPrecheckTaskError::AbsInvalidAccountNotFound,
        CreateCloudMigrationPrecheckTaskError::IncorrectDBInstance,
        CreateCloudMigrationPrecheckTaskError::IncorrectDBInstanceType,
        CreateCloudMigrationPrecheckTaskError::OrderStatusUnPaid,
        CreateCloudMigrationPrecheckTaskError::InvalidReduceDiskSize,
        CreateCloudMigrationPrecheckTaskError::CloudSSDNotSupport,
        CreateCloudMigrationPrecheckTaskError::InvalidUserOperatorPermission,
        CreateCloudMigrationPrecheckTaskError::InvalidVswitchId,
        CreateCloudMigrationPrecheckTaskError::InvalidDBInstanceNameNotFound,
        CreateCloudMigrationPrecheckTaskError::IncorrectDBInstanceLockMode,
        CreateCloudMigrationPrecheckTaskError::InvalidClusterKms,
        CreateCloudMigrationPrecheckTaskError::ExternalFailure,
    ];
}

/// Response to [`CreateCloudMigrationPrecheckTaskRequest`].
#[non_exhaustive]
pub struct CreateCloudMigrationPrecheckTaskResponse {
    /// Database instance, by its ID. Example: `pgm-bp102g323jd4****`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `60F9A12A-16B8-4728-B099-4CA38D32C31C`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `439946016`.
    pub task_id: Option<i64>,
    /// Name that the task can be looked up by. Example: `slf7w7wj3g`.
    pub task_name: Option<String>,
}

response! {
    CreateCloudMigrationPrecheckTaskResponse {
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
    }
}

/// Errors that the documentation of [`CreateCloudMigrationPrecheckTaskRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
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
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreateCloudMigrationPrecheckTaskError = super::DocumentedError;
