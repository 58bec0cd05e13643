// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyParameter`, from `rds/ModifyParameter.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters of an instance, singly or by applying a template.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyParameterRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.modify_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyParameterRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Parameters with their values or facts.
    /// Example: `{"delayed_insert_timeout":"600","max_length_for":"2048"}`.
    pub parameters: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Whether the database restarts so that the new values take effect.
    /// Default: `false`. Example: `false`.
    pub forcerestart: Option<bool>,
    /// Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    /// Example: `rpg-xxxxxxxxx`.
    pub parameter_group_id: Option<String>,
    /// When the switchover takes place: at once, in the maintenance window, or at a set time.
    pub switch_time_mode: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
}

impl ModifyParameterRequest {
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
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Forcerestart`.
    #[inline]
    pub fn forcerestart(mut self, value: bool) -> Self {
        self.forcerestart = Some(value);
        self
    }
    /// Sets `ParameterGroupId`.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
}

request! {
    ModifyParameterRequest {
        "DBInstanceId" => db_instance_id: query,
        "Parameters" => parameters: query,
        "ClientToken" => client_token: query,
        "Forcerestart" => forcerestart: query,
        "ParameterGroupId" => parameter_group_id: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
    }
}

impl Operation for ModifyParameterRequest {
    type Response = ModifyParameterResponse;
    type Error = ModifyParameterError;
    const INFO: OperationInfo = super::operation("ModifyParameter")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyParameterError] = &[
        ModifyParameterError::PendingActionOverdue,
        ModifyParameterError::EngineMigrationActionDisabled,
        ModifyParameterError::Any,
        ModifyParameterError::InvalidParamGroupDBCategory,
        ModifyParameterError::InvalidEffectiveTimeSpecialTimeIsNull,
        ModifyParameterError::InvalidParametersFormat,
        ModifyParameterError::StorageEngineNotSupported,
        ModifyParameterError::InvalideStatusFormat,
        ModifyParameterError::SystemParamGroupCodeFormat,
        ModifyParameterError::DatabaseConnectError,
        ModifyParameterError::OrderComboInstanceNotAllowOperate,
        ModifyParameterError::PricePricingPlanResultNotFound,
        ModifyParameterError::OrderNoRealNameAuthentication,
        ModifyParameterError::InsufficientAvailableQuota,
        ModifyParameterError::CommodityServiceCallingException,
        ModifyParameterError::RegionDissolvedEOM,
        ModifyParameterError::CommodityInvalidComponent,
        ModifyParameterError::RegionEndTimeDissolvedIndia,
        ModifyParameterError::RegionEndTimeDissolvedAustralia,
        ModifyParameterError::PriceCommoditySys,
        ModifyParameterError::PayInsufficientBalance,
        ModifyParameterError::OrderPeriodInvalid,
        ModifyParameterError::PayNoCreditCard2,
        ModifyParameterError::OrderInstHasUnpaidOrder,
        ModifyParameterError::NoAvailablePaymentMethod,
        ModifyParameterError::BasicInfoUncompleted,
        ModifyParameterError::RiskRiskControlRejection2,
        ModifyParameterError::ApiNotSupport,
        ModifyParameterError::ContainForbiddenLabelError2,
        ModifyParameterError::InvalidDBInstanceIdNotFound,
        ModifyParameterError::InvalidInstanceLevelDiskType,
        ModifyParameterError::InvalidParam,
        ModifyParameterError::KmsApiError,
        ModifyParameterError::SystemSaleValidateFailed2,
        ModifyParameterError::AbsInvalidAccountNotFound,
        ModifyParameterError::IncorrectDBInstanceType,
        ModifyParameterError::IncorrectDBInstanceState,
        ModifyParameterError::ParamNotSupportedForCurrentVersion,
        ModifyParameterError::InvalidParameter,
        ModifyParameterError::IncorrectEffectiveTime,
        ModifyParameterError::GroupReplicationNotSupportInvalidEngineVersion,
        ModifyParameterError::GroupReplicationNotSupportInvalidNodeClassCode,
        ModifyParameterError::GroupReplicationNotSupportInvalidNodeNum,
        ModifyParameterError::GroupReplicationNotSupportInvalidXengine,
        ModifyParameterError::GroupReplicationNotSupportMemoryTooSmall,
        ModifyParameterError::IncorrectMinorVersion,
        ModifyParameterError::GroupReplicationNotSupportTableWithoutPrimaryKey,
        ModifyParameterError::IncorrectDBInstance,
        ModifyParameterError::OrderStatusUnPaid,
        ModifyParameterError::InvalidReduceDiskSize,
        ModifyParameterError::CloudSSDNotSupport,
        ModifyParameterError::InvalidUserOperatorPermission,
        ModifyParameterError::InvalidVswitchId,
        ModifyParameterError::InvalidDBInstanceNotFound,
        ModifyParameterError::InvalidClusterKms,
        ModifyParameterError::ExternalFailure,
    ];
}

/// Response to [`ModifyParameterRequest`].
pub type ModifyParameterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyParameterRequest`] names.
///
/// - [`PendingActionOverdue`](super::DocumentedError::PendingActionOverdue)
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidParamGroupDBCategory`](super::DocumentedError::InvalidParamGroupDBCategory)
/// - [`InvalidEffectiveTimeSpecialTimeIsNull`](super::DocumentedError::InvalidEffectiveTimeSpecialTimeIsNull)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`StorageEngineNotSupported`](super::DocumentedError::StorageEngineNotSupported)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`SystemParamGroupCodeFormat`](super::DocumentedError::SystemParamGroupCodeFormat)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
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
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`ParamNotSupportedForCurrentVersion`](super::DocumentedError::ParamNotSupportedForCurrentVersion)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`IncorrectEffectiveTime`](super::DocumentedError::IncorrectEffectiveTime)
/// - [`GroupReplicationNotSupportInvalidEngineVersion`](super::DocumentedError::GroupReplicationNotSupportInvalidEngineVersion)
/// - [`GroupReplicationNotSupportInvalidNodeClassCode`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeClassCode)
/// - [`GroupReplicationNotSupportInvalidNodeNum`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeNum)
/// - [`GroupReplicationNotSupportInvalidXengine`](super::DocumentedError::GroupReplicationNotSupportInvalidXengine)
/// - [`GroupReplicationNotSupportMemoryTooSmall`](super::DocumentedError::GroupReplicationNotSupportMemoryTooSmall)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`GroupReplicationNotSupportTableWithoutPrimaryKey`](super::DocumentedError::GroupReplicationNotSupportTableWithoutPrimaryKey)
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyParameterError = super::DocumentedError;
