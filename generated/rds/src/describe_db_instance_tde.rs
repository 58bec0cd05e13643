// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceTDE`, from `rds/DescribeDBInstanceTDE.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the data of an instance is encrypted at rest.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceTDERequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_db_instance_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceTDERequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceTDERequest {
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
}

request! {
    DescribeDBInstanceTDERequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceTDERequest {
    type Response = DescribeDBInstanceTDEResponse;
    type Error = DescribeDBInstanceTDEError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceTDE")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceTDEError] = &[
        DescribeDBInstanceTDEError::Any,
        DescribeDBInstanceTDEError::ConnectTimeout,
        DescribeDBInstanceTDEError::SqlExcutionFailed,
        DescribeDBInstanceTDEError::DbossGeneralError,
        DescribeDBInstanceTDEError::SqlExecuteFailedOrTimeout,
        DescribeDBInstanceTDEError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceTDEError::PricePricingPlanResultNotFound,
        DescribeDBInstanceTDEError::OrderNoRealNameAuthentication,
        DescribeDBInstanceTDEError::InsufficientAvailableQuota,
        DescribeDBInstanceTDEError::CommodityServiceCallingException,
        DescribeDBInstanceTDEError::RegionDissolvedEOM,
        DescribeDBInstanceTDEError::CommodityInvalidComponent,
        DescribeDBInstanceTDEError::RegionEndTimeDissolvedIndia,
        DescribeDBInstanceTDEError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstanceTDEError::PriceCommoditySys,
        DescribeDBInstanceTDEError::PayInsufficientBalance,
        DescribeDBInstanceTDEError::OrderPeriodInvalid,
        DescribeDBInstanceTDEError::PayNoCreditCard2,
        DescribeDBInstanceTDEError::OrderInstHasUnpaidOrder,
        DescribeDBInstanceTDEError::NoAvailablePaymentMethod,
        DescribeDBInstanceTDEError::BasicInfoUncompleted,
        DescribeDBInstanceTDEError::RiskRiskControlRejection2,
        DescribeDBInstanceTDEError::ApiNotSupport,
        DescribeDBInstanceTDEError::ContainForbiddenLabelError2,
        DescribeDBInstanceTDEError::InvalidDBInstanceIdNotFound,
        DescribeDBInstanceTDEError::InvalidInstanceLevelDiskType,
        DescribeDBInstanceTDEError::InvalidParam,
        DescribeDBInstanceTDEError::KmsApiError,
        DescribeDBInstanceTDEError::SystemSaleValidateFailed2,
        DescribeDBInstanceTDEError::AbsInvalidAccountNotFound,
        DescribeDBInstanceTDEError::IncorrectDBInstanceType,
        DescribeDBInstanceTDEError::IncorrectEngineVersion,
        DescribeDBInstanceTDEError::DBSizeExceeded,
        DescribeDBInstanceTDEError::OrderStatusUnPaid,
        DescribeDBInstanceTDEError::InvalidReduceDiskSize,
        DescribeDBInstanceTDEError::CloudSSDNotSupport,
        DescribeDBInstanceTDEError::InvalidUserOperatorPermission,
        DescribeDBInstanceTDEError::InvalidVswitchId,
        DescribeDBInstanceTDEError::InvalidDBNameNotFound,
        DescribeDBInstanceTDEError::InvalidClusterKms,
        DescribeDBInstanceTDEError::ExternalFailure,
    ];
}

/// Response to [`DescribeDBInstanceTDERequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceTDEResponse {
    /// Whether data at rest is encrypted transparently. Example: `Enabled`.
    pub tde_status: Option<String>,
    /// Databases of the instance, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C816A4BF-A6EC-4722-95F9-2055859CCFD2`.
    pub request_id: Option<String>,
    /// Whether the key of TDE comes from Alibaba Cloud or from the customer.
    /// Example: `Aliyun_Generate_Key`.
    pub tde_mode: Option<String>,
}

response! {
    DescribeDBInstanceTDEResponse {
        "TDEStatus" => tde_status: value,
        "Databases" => databases: list("Database"),
        "RequestId" => request_id: value,
        "TDEMode" => tde_mode: value,
    }
}

/// Databases of the instance, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Name of the database inside the instance. Example: `test02`.
    pub db_name: Option<String>,
    /// Whether data at rest is encrypted transparently. Example: `Enabled`.
    pub tde_status: Option<String>,
}

response! {
    Database {
        "DBName" => db_name: value,
        "TDEStatus" => tde_status: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceTDERequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`ConnectTimeout`](super::DocumentedError::ConnectTimeout)
/// - [`SqlExcutionFailed`](super::DocumentedError::SqlExcutionFailed)
/// - [`DbossGeneralError`](super::DocumentedError::DbossGeneralError)
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
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`DBSizeExceeded`](super::DocumentedError::DBSizeExceeded)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBNameNotFound`](super::DocumentedError::InvalidDBNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeDBInstanceTDEError = super::DocumentedError;
