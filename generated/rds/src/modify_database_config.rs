// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatabaseConfig`, from `rds/ModifyDatabaseConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a property of a SQL Server database, or archives it to OSS and back.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDatabaseConfigRequest::new()
///     .db_instance_id("...")
///     .db_name("...")
///     .database_property_name("...")
///     .database_property_value("...");
/// let reply = client.modify_database_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatabaseConfigRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** Property of the database that is changed, or the step of archiving that is
    /// started.
    pub database_property_name: Option<String>,
    /// **Required.** Value that the property gets.
    pub database_property_value: Option<String>,
}

impl ModifyDatabaseConfigRequest {
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
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `DatabasePropertyName`, which is required.
    pub fn database_property_name(mut self, value: impl Into<String>) -> Self {
        self.database_property_name = Some(value.into());
        self
    }
    /// Sets `DatabasePropertyValue`, which is required.
    pub fn database_property_value(mut self, value: impl Into<String>) -> Self {
        self.database_property_value = Some(value.into());
        self
    }
}

request! {
    ModifyDatabaseConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "DatabasePropertyName" => database_property_name: query,
        "DatabasePropertyValue" => database_property_value: query,
    }
}

impl Operation for ModifyDatabaseConfigRequest {
    type Response = ModifyDatabaseConfigResponse;
    type Error = ModifyDatabaseConfigError;
    const INFO: OperationInfo = super::operation("ModifyDatabaseConfig")
        .required(
            &["DBInstanceId", "DBName", "DatabasePropertyName", "DatabasePropertyValue"],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyDatabaseConfigError] = &[
        ModifyDatabaseConfigError::Any,
        ModifyDatabaseConfigError::InvalidDatabasePropertyValue,
        ModifyDatabaseConfigError::InvalidDatabaseProperty,
        ModifyDatabaseConfigError::DatabasePropertyModificationFail,
        ModifyDatabaseConfigError::InvalidDatabaseVersion,
        ModifyDatabaseConfigError::InvalidDBInstanceEngineTypeFormat,
        ModifyDatabaseConfigError::UserAlreadyExistInDb,
        ModifyDatabaseConfigError::InvalidDiskType,
        ModifyDatabaseConfigError::CurrentInsHasColdDB,
        ModifyDatabaseConfigError::CurrentInsHasColdStorage,
        ModifyDatabaseConfigError::ColdDBHasSameNameWithOnlineDB,
        ModifyDatabaseConfigError::DiskSpaceInsufficientForColdOperation,
        ModifyDatabaseConfigError::InvalidRestoreTimeSpecified,
        ModifyDatabaseConfigError::InvalidRestoreDB,
        ModifyDatabaseConfigError::CurrentDBIsInColdStorage,
        ModifyDatabaseConfigError::ColdDBNumExceedsLimit,
        ModifyDatabaseConfigError::OrderComboInstanceNotAllowOperate,
        ModifyDatabaseConfigError::PricePricingPlanResultNotFound,
        ModifyDatabaseConfigError::OrderNoRealNameAuthentication,
        ModifyDatabaseConfigError::InsufficientAvailableQuota,
        ModifyDatabaseConfigError::CommodityServiceCallingException,
        ModifyDatabaseConfigError::RegionDissolvedEOM,
        ModifyDatabaseConfigError::CommodityInvalidComponent,
        ModifyDatabaseConfigError::RegionEndTimeDissolvedIndia,
        ModifyDatabaseConfigError::RegionEndTimeDissolvedAustralia,
        ModifyDatabaseConfigError::PriceCommoditySys,
        ModifyDatabaseConfigError::PayInsufficientBalance,
        ModifyDatabaseConfigError::OrderPeriodInvalid,
        ModifyDatabaseConfigError::PayNoCreditCard2,
        ModifyDatabaseConfigError::OrderInstHasUnpaidOrder,
        ModifyDatabaseConfigError::NoAvailablePaymentMethod,
        ModifyDatabaseConfigError::BasicInfoUncompleted,
        ModifyDatabaseConfigError::RiskRiskControlRejection2,
        ModifyDatabaseConfigError::ApiNotSupport,
        ModifyDatabaseConfigError::ContainForbiddenLabelError2,
        ModifyDatabaseConfigError::InvalidDBInstanceIdNotFound,
        ModifyDatabaseConfigError::InvalidInstanceLevelDiskType,
        ModifyDatabaseConfigError::InvalidParam,
        ModifyDatabaseConfigError::KmsApiError,
        ModifyDatabaseConfigError::SystemSaleValidateFailed2,
        ModifyDatabaseConfigError::AbsInvalidAccountNotFound,
        ModifyDatabaseConfigError::InvalidDBNotFound,
        ModifyDatabaseConfigError::IncorrectDBInstanceState,
        ModifyDatabaseConfigError::OrderStatusUnPaid,
        ModifyDatabaseConfigError::InvalidReduceDiskSize,
        ModifyDatabaseConfigError::CloudSSDNotSupport,
        ModifyDatabaseConfigError::InvalidUserOperatorPermission,
        ModifyDatabaseConfigError::InvalidVswitchId,
        ModifyDatabaseConfigError::InvalidClusterKms,
        ModifyDatabaseConfigError::ConflictingDatabaseOperation,
        ModifyDatabaseConfigError::ExternalFailure,
    ];
}

/// Response to [`ModifyDatabaseConfigRequest`].
#[non_exhaustive]
pub struct ModifyDatabaseConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5C79A20-E931-5389-BC04-DEBA2D3ABD8D`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    ModifyDatabaseConfigResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`ModifyDatabaseConfigRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidDatabasePropertyValue`](super::DocumentedError::InvalidDatabasePropertyValue)
/// - [`InvalidDatabaseProperty`](super::DocumentedError::InvalidDatabaseProperty)
/// - [`DatabasePropertyModificationFail`](super::DocumentedError::DatabasePropertyModificationFail)
/// - [`InvalidDatabaseVersion`](super::DocumentedError::InvalidDatabaseVersion)
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`UserAlreadyExistInDb`](super::DocumentedError::UserAlreadyExistInDb)
/// - [`InvalidDiskType`](super::DocumentedError::InvalidDiskType)
/// - [`CurrentInsHasColdDB`](super::DocumentedError::CurrentInsHasColdDB)
/// - [`CurrentInsHasColdStorage`](super::DocumentedError::CurrentInsHasColdStorage)
/// - [`ColdDBHasSameNameWithOnlineDB`](super::DocumentedError::ColdDBHasSameNameWithOnlineDB)
/// - [`DiskSpaceInsufficientForColdOperation`](super::DocumentedError::DiskSpaceInsufficientForColdOperation)
/// - [`InvalidRestoreTimeSpecified`](super::DocumentedError::InvalidRestoreTimeSpecified)
/// - [`InvalidRestoreDB`](super::DocumentedError::InvalidRestoreDB)
/// - [`CurrentDBIsInColdStorage`](super::DocumentedError::CurrentDBIsInColdStorage)
/// - [`ColdDBNumExceedsLimit`](super::DocumentedError::ColdDBNumExceedsLimit)
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
/// - [`InvalidDBNotFound`](super::DocumentedError::InvalidDBNotFound), here with HTTP status 403
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ConflictingDatabaseOperation`](super::DocumentedError::ConflictingDatabaseOperation)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyDatabaseConfigError = super::DocumentedError;
