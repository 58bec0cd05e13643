// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceConnectivity`, from `rds/DescribeDBInstanceConnectivity.md`.

use alicloud_runtime::codegen::*;

/// Tests whether a client address can reach an instance, and tells what is in the way.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceConnectivityRequest::new()
///     .db_instance_name("...")
///     .source_ip_address("...");
/// let reply = client.describe_db_instance_connectivity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceConnectivityRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Address of the self-managed PostgreSQL database that is brought to the cloud.
    pub source_ip_address: Option<String>,
}

impl DescribeDBInstanceConnectivityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DbInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SourceIpAddress`, which is required.
    pub fn source_ip_address(mut self, value: impl Into<String>) -> Self {
        self.source_ip_address = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceConnectivityRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DbInstanceName" => db_instance_name: query,
        "SourceIpAddress" => source_ip_address: query,
    }
}

impl Operation for DescribeDBInstanceConnectivityRequest {
    type Response = DescribeDBInstanceConnectivityResponse;
    type Error = DescribeDBInstanceConnectivityError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceConnectivity")
        .method("GET")
        .required(&["DbInstanceName", "SourceIpAddress"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceConnectivityError] = &[
        DescribeDBInstanceConnectivityError::ConnectTimeout,
        DescribeDBInstanceConnectivityError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceConnectivityError::PricePricingPlanResultNotFound,
        DescribeDBInstanceConnectivityError::OrderNoRealNameAuthentication,
        DescribeDBInstanceConnectivityError::InsufficientAvailableQuota,
        DescribeDBInstanceConnectivityError::CommodityServiceCallingException,
        DescribeDBInstanceConnectivityError::RegionDissolvedEOM,
        DescribeDBInstanceConnectivityError::CommodityInvalidComponent,
        DescribeDBInstanceConnectivityError::RegionEndTimeDissolvedIndia,
        DescribeDBInstanceConnectivityError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstanceConnectivityError::PriceCommoditySys,
        DescribeDBInstanceConnectivityError::PayInsufficientBalance,
        DescribeDBInstanceConnectivityError::OrderPeriodInvalid,
        DescribeDBInstanceConnectivityError::PayNoCreditCard2,
        DescribeDBInstanceConnectivityError::OrderInstHasUnpaidOrder,
        DescribeDBInstanceConnectivityError::NoAvailablePaymentMethod,
        DescribeDBInstanceConnectivityError::BasicInfoUncompleted,
        DescribeDBInstanceConnectivityError::RiskRiskControlRejection2,
        DescribeDBInstanceConnectivityError::SystemSaleValidateFailed2,
        DescribeDBInstanceConnectivityError::ContainForbiddenLabelError2,
        DescribeDBInstanceConnectivityError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeDBInstanceConnectivityRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceConnectivityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D880212A-F21F-5722-8422-BD06B2874CC3`.
    pub request_id: Option<String>,
    /// Name that the database instance goes by. Example: `rm-2ze2za3is7baay1w4`.
    pub db_instance_name: Option<String>,
    /// Whether a connection could be made. Example: `Failed`.
    pub conn_check_result: Option<String>,
    /// Code of the reason why the address cannot reach the instance.
    /// Example: `SRC_IP_NOT_IN_USER_WHITELIST`.
    pub conn_check_error_code: Option<String>,
    /// Why no connection could be made. Example: `text`.
    pub conn_check_error_message: Option<String>,
}

response! {
    DescribeDBInstanceConnectivityResponse {
        "RequestId" => request_id: value,
        "DbInstanceName" => db_instance_name: value,
        "ConnCheckResult" => conn_check_result: value,
        "ConnCheckErrorCode" => conn_check_error_code: value,
        "ConnCheckErrorMessage" => conn_check_error_message: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceConnectivityRequest`] names.
///
/// - [`ConnectTimeout`](super::DocumentedError::ConnectTimeout)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeDBInstanceConnectivityError = super::DocumentedError;
