// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeAccountPrivilege`, from `rds/RevokeAccountPrivilege.md`.

use alicloud_runtime::codegen::*;

/// Takes the rights on a database back from an account.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RevokeAccountPrivilegeRequest::new()
///     .account_name("test1")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .db_name("testDB");
/// let reply = client.revoke_account_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeAccountPrivilegeRequest {
    /// **Required.** Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
}

impl RevokeAccountPrivilegeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
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
}

request! {
    RevokeAccountPrivilegeRequest {
        "AccountName" => account_name: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for RevokeAccountPrivilegeRequest {
    type Response = RevokeAccountPrivilegeResponse;
    type Error = RevokeAccountPrivilegeError;
    const INFO: OperationInfo = super::operation("RevokeAccountPrivilege")
        .required(&["AccountName", "DBInstanceId", "DBName"]);
    const ERRORS: &'static [RevokeAccountPrivilegeError] = &[
        RevokeAccountPrivilegeError::Any,
        RevokeAccountPrivilegeError::AccountUpdateError,
        RevokeAccountPrivilegeError::DatabaseConnectError,
        RevokeAccountPrivilegeError::DbRestoring,
        RevokeAccountPrivilegeError::SqlExcutionFailed,
        RevokeAccountPrivilegeError::OrderComboInstanceNotAllowOperate,
        RevokeAccountPrivilegeError::PricePricingPlanResultNotFound,
        RevokeAccountPrivilegeError::OrderNoRealNameAuthentication,
        RevokeAccountPrivilegeError::InsufficientAvailableQuota,
        RevokeAccountPrivilegeError::CommodityServiceCallingException,
        RevokeAccountPrivilegeError::RegionDissolvedEOM,
        RevokeAccountPrivilegeError::CommodityInvalidComponent,
        RevokeAccountPrivilegeError::RegionEndTimeDissolvedIndia,
        RevokeAccountPrivilegeError::RegionEndTimeDissolvedAustralia,
        RevokeAccountPrivilegeError::PriceCommoditySys,
        RevokeAccountPrivilegeError::PayInsufficientBalance,
        RevokeAccountPrivilegeError::OrderPeriodInvalid,
        RevokeAccountPrivilegeError::PayNoCreditCard2,
        RevokeAccountPrivilegeError::OrderInstHasUnpaidOrder,
        RevokeAccountPrivilegeError::NoAvailablePaymentMethod,
        RevokeAccountPrivilegeError::BasicInfoUncompleted,
        RevokeAccountPrivilegeError::RiskRiskControlRejection2,
        RevokeAccountPrivilegeError::ApiNotSupport,
        RevokeAccountPrivilegeError::ContainForbiddenLabelError2,
        RevokeAccountPrivilegeError::InvalidDBInstanceIdNotFound,
        RevokeAccountPrivilegeError::InvalidInstanceLevelDiskType,
        RevokeAccountPrivilegeError::InvalidParam,
        RevokeAccountPrivilegeError::KmsApiError,
        RevokeAccountPrivilegeError::SystemSaleValidateFailed2,
        RevokeAccountPrivilegeError::AbsInvalidAccountNotFound,
        RevokeAccountPrivilegeError::OrderStatusUnPaid,
        RevokeAccountPrivilegeError::InvalidReduceDiskSize,
        RevokeAccountPrivilegeError::CloudSSDNotSupport,
        RevokeAccountPrivilegeError::InvalidUserOperatorPermission,
        RevokeAccountPrivilegeError::InvalidVswitchId,
        RevokeAccountPrivilegeError::InvalidClusterKms,
        RevokeAccountPrivilegeError::ExternalFailure,
    ];
}

/// Response to [`RevokeAccountPrivilegeRequest`].
pub type RevokeAccountPrivilegeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevokeAccountPrivilegeRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`AccountUpdateError`](super::DocumentedError::AccountUpdateError)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`DbRestoring`](super::DocumentedError::DbRestoring)
/// - [`SqlExcutionFailed`](super::DocumentedError::SqlExcutionFailed)
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
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type RevokeAccountPrivilegeError = super::DocumentedError;
