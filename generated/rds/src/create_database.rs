// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatabase`, from `rds/CreateDatabase.md`.

use alicloud_runtime::codegen::*;

/// Creates a database on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDatabaseRequest::new()
///     .character_set_name("gbk")
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .db_name("rds_mysql");
/// let reply = client.create_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatabaseRequest {
    /// **Required.** Character set that the new database uses. Example: `gbk`.
    pub character_set_name: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance. Length: 2 to 64. Example: `rds_mysql`.
    pub db_name: Option<String>,
    /// Free text that tells people about the database. Length: 2 to 256. Example: `testdatabase`.
    pub db_description: Option<String>,
}

impl CreateDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CharacterSetName`, which is required.
    pub fn character_set_name(mut self, value: impl Into<String>) -> Self {
        self.character_set_name = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `DBDescription`.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
}

request! {
    CreateDatabaseRequest {
        "CharacterSetName" => character_set_name: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "DBDescription" => db_description: query,
    }
}

impl Operation for CreateDatabaseRequest {
    type Response = CreateDatabaseResponse;
    type Error = CreateDatabaseError;
    const INFO: OperationInfo = super::operation("CreateDatabase")
        .required(&["CharacterSetName", "DBInstanceId", "DBName"]);
    const ERRORS: &'static [CreateDatabaseError] = &[
        CreateDatabaseError::Any,
        CreateDatabaseError::EngineMigrationActionDisabled,
        CreateDatabaseError::DatabaseConnectError,
        CreateDatabaseError::InvalidDescriptionFormat,
        CreateDatabaseError::InvalidDBNameForbid,
        CreateDatabaseError::InvalidAccountNameForbid,
        CreateDatabaseError::InvalidAccountPrivilegeMalformed,
        CreateDatabaseError::IncorrectDBInstanceServiceType,
        CreateDatabaseError::DatabaseAddError,
        CreateDatabaseError::DatabaseQueryError,
        CreateDatabaseError::SqlExcutionFailed,
        CreateDatabaseError::InvalidDBNameDuplicate,
        CreateDatabaseError::SqlExecuteFailedOrTimeout,
        CreateDatabaseError::OrderComboInstanceNotAllowOperate,
        CreateDatabaseError::PricePricingPlanResultNotFound,
        CreateDatabaseError::OrderNoRealNameAuthentication,
        CreateDatabaseError::InsufficientAvailableQuota,
        CreateDatabaseError::CommodityServiceCallingException,
        CreateDatabaseError::RegionDissolvedEOM,
        CreateDatabaseError::CommodityInvalidComponent,
        CreateDatabaseError::RegionEndTimeDissolvedIndia,
        CreateDatabaseError::RegionEndTimeDissolvedAustralia,
        CreateDatabaseError::PriceCommoditySys,
        CreateDatabaseError::PayInsufficientBalance,
        CreateDatabaseError::OrderPeriodInvalid,
        CreateDatabaseError::PayNoCreditCard2,
        CreateDatabaseError::OrderInstHasUnpaidOrder,
        CreateDatabaseError::NoAvailablePaymentMethod,
        CreateDatabaseError::BasicInfoUncompleted,
        CreateDatabaseError::RiskRiskControlRejection2,
        CreateDatabaseError::ApiNotSupport,
        CreateDatabaseError::ContainForbiddenLabelError2,
        CreateDatabaseError::InvalidDBInstanceIdNotFound,
        CreateDatabaseError::InvalidInstanceLevelDiskType,
        CreateDatabaseError::InvalidParam,
        CreateDatabaseError::KmsApiError,
        CreateDatabaseError::SystemSaleValidateFailed2,
        CreateDatabaseError::AbsInvalidAccountNotFound,
        CreateDatabaseError::OrderStatusUnPaid,
        CreateDatabaseError::InvalidReduceDiskSize,
        CreateDatabaseError::CloudSSDNotSupport,
        CreateDatabaseError::InvalidUserOperatorPermission,
        CreateDatabaseError::InvalidVswitchId,
        CreateDatabaseError::InvalidDBInstanceNameNotFound,
        CreateDatabaseError::InvalidClusterKms,
        CreateDatabaseError::ExternalFailure,
    ];
}

/// Response to [`CreateDatabaseRequest`].
pub type CreateDatabaseResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDatabaseRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`InvalidDescriptionFormat`](super::DocumentedError::InvalidDescriptionFormat)
/// - [`InvalidDBNameForbid`](super::DocumentedError::InvalidDBNameForbid)
/// - [`InvalidAccountNameForbid`](super::DocumentedError::InvalidAccountNameForbid)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`IncorrectDBInstanceServiceType`](super::DocumentedError::IncorrectDBInstanceServiceType)
/// - [`DatabaseAddError`](super::DocumentedError::DatabaseAddError)
/// - [`DatabaseQueryError`](super::DocumentedError::DatabaseQueryError)
/// - [`SqlExcutionFailed`](super::DocumentedError::SqlExcutionFailed)
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreateDatabaseError = super::DocumentedError;
