// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConfig`, from `rds/ModifyDBInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a configuration item, such as PgBouncer on PostgreSQL.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceConfigRequest::new()
///     .db_instance_id("...")
///     .config_name("...")
///     .config_value("...");
/// let reply = client.modify_db_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConfigRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Configuration item that is changed.
    pub config_name: Option<String>,
    /// **Required.** Value that the configuration item gets.
    pub config_value: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// When the switchover takes place: at once, in the maintenance window, or at a set time.
    pub switch_time_mode: Option<String>,
}

impl ModifyDBInstanceConfigRequest {
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
    /// Sets `ConfigName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
    /// Sets `ConfigValue`, which is required.
    pub fn config_value(mut self, value: impl Into<String>) -> Self {
        self.config_value = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConfigName" => config_name: query,
        "ConfigValue" => config_value: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "SwitchTime" => switch_time: query,
        "SwitchTimeMode" => switch_time_mode: query,
    }
}

impl Operation for ModifyDBInstanceConfigRequest {
    type Response = ModifyDBInstanceConfigResponse;
    type Error = ModifyDBInstanceConfigError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConfig")
        .required(&["DBInstanceId", "ConfigName", "ConfigValue"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBInstanceConfigError] = &[
        ModifyDBInstanceConfigError::Any,
        ModifyDBInstanceConfigError::InvalidDBInstanceNameNotFound,
        ModifyDBInstanceConfigError::MinorVersionNotSupport,
        ModifyDBInstanceConfigError::InvalidConfigName,
        ModifyDBInstanceConfigError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceConfigError::PricePricingPlanResultNotFound,
        ModifyDBInstanceConfigError::OrderNoRealNameAuthentication,
        ModifyDBInstanceConfigError::InsufficientAvailableQuota,
        ModifyDBInstanceConfigError::CommodityServiceCallingException,
        ModifyDBInstanceConfigError::RegionDissolvedEOM,
        ModifyDBInstanceConfigError::CommodityInvalidComponent,
        ModifyDBInstanceConfigError::RegionEndTimeDissolvedIndia,
        ModifyDBInstanceConfigError::RegionEndTimeDissolvedAustralia,
        ModifyDBInstanceConfigError::PriceCommoditySys,
        ModifyDBInstanceConfigError::PayInsufficientBalance,
        ModifyDBInstanceConfigError::OrderPeriodInvalid,
        ModifyDBInstanceConfigError::PayNoCreditCard2,
        ModifyDBInstanceConfigError::OrderInstHasUnpaidOrder,
        ModifyDBInstanceConfigError::NoAvailablePaymentMethod,
        ModifyDBInstanceConfigError::BasicInfoUncompleted,
        ModifyDBInstanceConfigError::RiskRiskControlRejection2,
        ModifyDBInstanceConfigError::ApiNotSupport,
        ModifyDBInstanceConfigError::ContainForbiddenLabelError2,
        ModifyDBInstanceConfigError::InvalidDBInstanceIdNotFound,
        ModifyDBInstanceConfigError::InvalidInstanceLevelDiskType,
        ModifyDBInstanceConfigError::InvalidParam,
        ModifyDBInstanceConfigError::KmsApiError,
        ModifyDBInstanceConfigError::SystemSaleValidateFailed2,
        ModifyDBInstanceConfigError::AbsInvalidAccountNotFound,
        ModifyDBInstanceConfigError::IncorrectDBInstanceType,
        ModifyDBInstanceConfigError::IncorrectDBInstanceLockMode,
        ModifyDBInstanceConfigError::IncorrectDBInstanceState,
        ModifyDBInstanceConfigError::OrderStatusUnPaid,
        ModifyDBInstanceConfigError::InvalidReduceDiskSize,
        ModifyDBInstanceConfigError::CloudSSDNotSupport,
        ModifyDBInstanceConfigError::InvalidUserOperatorPermission,
        ModifyDBInstanceConfigError::InvalidVswitchId,
        ModifyDBInstanceConfigError::InvalidDBInstanceNotFound,
        ModifyDBInstanceConfigError::InvalidClusterKms,
        ModifyDBInstanceConfigError::ExternalFailure,
    ];
}

/// Response to [`ModifyDBInstanceConfigRequest`].
pub type ModifyDBInstanceConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceConfigRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`InvalidConfigName`](super::DocumentedError::InvalidConfigName)
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
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyDBInstanceConfigError = super::DocumentedError;
