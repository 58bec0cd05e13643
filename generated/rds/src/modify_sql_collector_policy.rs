// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySQLCollectorPolicy`, from `rds/ModifySQLCollectorPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog};

/// Switches the SQL audit of an instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifySQLCollectorPolicyRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .sql_collector_status("Enable");
/// let reply = client.modify_sql_collector_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySQLCollectorPolicyRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether SQL statements are recorded for auditing. Here: `Enable`, `Disable`.
    /// Example: `Enable`.
    pub sql_collector_status: Option<Open<BackupLog>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifySQLCollectorPolicyRequest {
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
    /// Sets `SQLCollectorStatus`, which is required.
    pub fn sql_collector_status(mut self, value: impl Into<Open<BackupLog>>) -> Self {
        self.sql_collector_status = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifySQLCollectorPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "SQLCollectorStatus" => sql_collector_status: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifySQLCollectorPolicyRequest {
    type Response = ModifySQLCollectorPolicyResponse;
    type Error = ModifySQLCollectorPolicyError;
    const INFO: OperationInfo = super::operation("ModifySQLCollectorPolicy")
        .required(&["DBInstanceId", "SQLCollectorStatus"]);
    const ERRORS: &'static [ModifySQLCollectorPolicyError] = &[
        ModifySQLCollectorPolicyError::InvalidSqlLogMalformed,
        ModifySQLCollectorPolicyError::InvalidConfigName,
        ModifySQLCollectorPolicyError::InvalidConfigValue,
        ModifySQLCollectorPolicyError::IncorrectPerfFrequencyType,
        ModifySQLCollectorPolicyError::InvalidParametersFormat,
        ModifySQLCollectorPolicyError::ErrorMxsServiceInsNumError,
        ModifySQLCollectorPolicyError::IncorrectSQLLogVersion,
        ModifySQLCollectorPolicyError::IncorrectSQLLogActiveStatus,
        ModifySQLCollectorPolicyError::OperationDeniedQuotaInsufficient,
        ModifySQLCollectorPolicyError::OperationDeniedOperateFrequently,
        ModifySQLCollectorPolicyError::InvalidDBInstanceIdNotFound,
        ModifySQLCollectorPolicyError::OrderComboInstanceNotAllowOperate,
        ModifySQLCollectorPolicyError::PricePricingPlanResultNotFound,
        ModifySQLCollectorPolicyError::OrderNoRealNameAuthentication,
        ModifySQLCollectorPolicyError::InsufficientAvailableQuota,
        ModifySQLCollectorPolicyError::CommodityServiceCallingException,
        ModifySQLCollectorPolicyError::RegionDissolvedEOM,
        ModifySQLCollectorPolicyError::CommodityInvalidComponent,
        ModifySQLCollectorPolicyError::RegionEndTimeDissolvedIndia,
        ModifySQLCollectorPolicyError::RegionEndTimeDissolvedAustralia,
        ModifySQLCollectorPolicyError::PriceCommoditySys,
        ModifySQLCollectorPolicyError::PayInsufficientBalance,
        ModifySQLCollectorPolicyError::OrderPeriodInvalid,
        ModifySQLCollectorPolicyError::PayNoCreditCard2,
        ModifySQLCollectorPolicyError::OrderInstHasUnpaidOrder,
        ModifySQLCollectorPolicyError::NoAvailablePaymentMethod,
        ModifySQLCollectorPolicyError::BasicInfoUncompleted,
        ModifySQLCollectorPolicyError::RiskRiskControlRejection2,
        ModifySQLCollectorPolicyError::SystemSaleValidateFailed2,
        ModifySQLCollectorPolicyError::ContainForbiddenLabelError2,
        ModifySQLCollectorPolicyError::IncorrectDBInstanceState,
        ModifySQLCollectorPolicyError::IncorrectDBType,
        ModifySQLCollectorPolicyError::IncorrectDBInstanceType,
        ModifySQLCollectorPolicyError::IncorrectDBInstanceCharacterType,
        ModifySQLCollectorPolicyError::InvalidSqlRetentionMalformed,
        ModifySQLCollectorPolicyError::OrderStatusUnPaid,
        ModifySQLCollectorPolicyError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`ModifySQLCollectorPolicyRequest`].
pub type ModifySQLCollectorPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySQLCollectorPolicyRequest`] names.
///
/// - [`InvalidSqlLogMalformed`](super::DocumentedError::InvalidSqlLogMalformed)
/// - [`InvalidConfigName`](super::DocumentedError::InvalidConfigName)
/// - [`InvalidConfigValue`](super::DocumentedError::InvalidConfigValue)
/// - [`IncorrectPerfFrequencyType`](super::DocumentedError::IncorrectPerfFrequencyType)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`ErrorMxsServiceInsNumError`](super::DocumentedError::ErrorMxsServiceInsNumError)
/// - [`IncorrectSQLLogVersion`](super::DocumentedError::IncorrectSQLLogVersion)
/// - [`IncorrectSQLLogActiveStatus`](super::DocumentedError::IncorrectSQLLogActiveStatus)
/// - [`OperationDeniedQuotaInsufficient`](super::DocumentedError::OperationDeniedQuotaInsufficient)
/// - [`OperationDeniedOperateFrequently`](super::DocumentedError::OperationDeniedOperateFrequently)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
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
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBType`](super::DocumentedError::IncorrectDBType)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`InvalidSqlRetentionMalformed`](super::DocumentedError::InvalidSqlRetentionMalformed)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type ModifySQLCollectorPolicyError = super::DocumentedError;
