// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceIPArrayList`, from `rds/DescribeDBInstanceIPArrayList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Returns the IP whitelists of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceIPArrayListRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_db_instance_ip_array_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Network that the whitelist is for; the standard mode has one for all networks. Example: `VPC`.
    pub whitelist_network_type: Option<Open<NetworkType>>,
}

impl DescribeDBInstanceIPArrayListRequest {
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
    /// Sets `WhitelistNetworkType`.
    pub fn whitelist_network_type(
        mut self,
        value: impl Into<Open<NetworkType>>,
    ) -> Self {
        self.whitelist_network_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceIPArrayListRequest {
        "DBInstanceId" => db_instance_id: query,
        "WhitelistNetworkType" => whitelist_network_type: query,
    }
}

impl Operation for DescribeDBInstanceIPArrayListRequest {
    type Response = DescribeDBInstanceIPArrayListResponse;
    type Error = DescribeDBInstanceIPArrayListError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceIPArrayList")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceIPArrayListError] = &[
        DescribeDBInstanceIPArrayListError::InvalidEndpointTypeFormat,
        DescribeDBInstanceIPArrayListError::InvalidParameter2,
        DescribeDBInstanceIPArrayListError::InvalidParameterOwnerAccount,
        DescribeDBInstanceIPArrayListError::WhitelistNetTypeFormat,
        DescribeDBInstanceIPArrayListError::AbsInvalidAccountNotFound,
        DescribeDBInstanceIPArrayListError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceIPArrayListError::PricePricingPlanResultNotFound,
        DescribeDBInstanceIPArrayListError::OrderNoRealNameAuthentication,
        DescribeDBInstanceIPArrayListError::InsufficientAvailableQuota,
        DescribeDBInstanceIPArrayListError::CommodityServiceCallingException,
        DescribeDBInstanceIPArrayListError::RegionDissolvedEOM,
        DescribeDBInstanceIPArrayListError::CommodityInvalidComponent,
        DescribeDBInstanceIPArrayListError::RegionEndTimeDissolvedIndia,
        DescribeDBInstanceIPArrayListError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstanceIPArrayListError::PriceCommoditySys,
        DescribeDBInstanceIPArrayListError::PayInsufficientBalance,
        DescribeDBInstanceIPArrayListError::OrderPeriodInvalid,
        DescribeDBInstanceIPArrayListError::PayNoCreditCard2,
        DescribeDBInstanceIPArrayListError::OrderInstHasUnpaidOrder,
        DescribeDBInstanceIPArrayListError::NoAvailablePaymentMethod,
        DescribeDBInstanceIPArrayListError::BasicInfoUncompleted,
        DescribeDBInstanceIPArrayListError::RiskRiskControlRejection2,
        DescribeDBInstanceIPArrayListError::ApiNotSupport,
        DescribeDBInstanceIPArrayListError::ContainForbiddenLabelError2,
        DescribeDBInstanceIPArrayListError::InvalidDBInstanceIdNotFound,
        DescribeDBInstanceIPArrayListError::InvalidInstanceLevelDiskType,
        DescribeDBInstanceIPArrayListError::InvalidParam,
        DescribeDBInstanceIPArrayListError::KmsApiError,
        DescribeDBInstanceIPArrayListError::SystemSaleValidateFailed2,
        DescribeDBInstanceIPArrayListError::IncorrectDBInstanceCharacterType,
        DescribeDBInstanceIPArrayListError::OrderStatusUnPaid,
        DescribeDBInstanceIPArrayListError::InvalidReduceDiskSize,
        DescribeDBInstanceIPArrayListError::CloudSSDNotSupport,
        DescribeDBInstanceIPArrayListError::InvalidUserOperatorPermission,
        DescribeDBInstanceIPArrayListError::InvalidVswitchId,
        DescribeDBInstanceIPArrayListError::InvalidDBInstanceNameNotFound,
        DescribeDBInstanceIPArrayListError::InvalidClusterKms,
        DescribeDBInstanceIPArrayListError::ExternalFailure,
    ];
}

/// Response to [`DescribeDBInstanceIPArrayListRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListResponse {
    /// Entries of the list.
    pub items: Vec<DBInstanceIPArray>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2B6AF71-DC32-4055-B477-43B348798D10`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceIPArrayListResponse {
        "Items" => items: list("DBInstanceIPArray"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstanceIPArray {
    /// Name that the database instance IP address array goes by. Example: `rds_default`.
    pub db_instance_ip_array_name: Option<String>,
    /// Attribute of the whitelist group; hidden groups mostly serve other cloud services.
    /// Example: `hidden`.
    pub db_instance_ip_array_attribute: Option<String>,
    /// Addresses and address ranges that may connect. Items: at most 1000. Example: `192.168.1.0/24`.
    pub security_ip_list: Option<String>,
    /// IP version of the listed addresses. Example: `IPv4`.
    pub security_ip_type: Option<String>,
    /// Network from which the listed addresses are let in. Example: `VPC`.
    pub whitelist_network_type: Option<String>,
}

response! {
    DBInstanceIPArray {
        "DBInstanceIPArrayName" => db_instance_ip_array_name: value,
        "DBInstanceIPArrayAttribute" => db_instance_ip_array_attribute: value,
        "SecurityIPList" => security_ip_list: value,
        "SecurityIPType" => security_ip_type: value,
        "WhitelistNetworkType" => whitelist_network_type: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceIPArrayListRequest`] names.
///
/// - [`InvalidEndpointTypeFormat`](super::DocumentedError::InvalidEndpointTypeFormat)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterOwnerAccount`](super::DocumentedError::InvalidParameterOwnerAccount)
/// - [`WhitelistNetTypeFormat`](super::DocumentedError::WhitelistNetTypeFormat)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
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
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeDBInstanceIPArrayListError = super::DocumentedError;
