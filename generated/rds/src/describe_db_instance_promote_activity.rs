// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancePromoteActivity`, from `rds/DescribeDBInstancePromoteActivity.md`.

use alicloud_runtime::codegen::*;

/// Withdrawn; used to tell whether an instance takes part in a promotion.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstancePromoteActivityRequest::new()
///     .db_instance_name("...")
///     .ali_uid("...");
/// let reply = client.describe_db_instance_promote_activity(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDBInstancePromoteActivityRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Alibaba Cloud account that is asked about.
    pub ali_uid: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstancePromoteActivityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `AliUid`, which is required.
    pub fn ali_uid(mut self, value: impl Into<String>) -> Self {
        self.ali_uid = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancePromoteActivityRequest {
        "DbInstanceName" => db_instance_name: query,
        "AliUid" => ali_uid: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstancePromoteActivityRequest {
    type Response = DescribeDBInstancePromoteActivityResponse;
    type Error = DescribeDBInstancePromoteActivityError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancePromoteActivity")
        .required(&["DbInstanceName", "AliUid"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstancePromoteActivityError] = &[
        DescribeDBInstancePromoteActivityError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstancePromoteActivityError::PricePricingPlanResultNotFound,
        DescribeDBInstancePromoteActivityError::OrderNoRealNameAuthentication,
        DescribeDBInstancePromoteActivityError::InsufficientAvailableQuota,
        DescribeDBInstancePromoteActivityError::CommodityServiceCallingException,
        DescribeDBInstancePromoteActivityError::RegionDissolvedEOM,
        DescribeDBInstancePromoteActivityError::CommodityInvalidComponent,
        DescribeDBInstancePromoteActivityError::RegionEndTimeDissolvedIndia,
        DescribeDBInstancePromoteActivityError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstancePromoteActivityError::PriceCommoditySys,
        DescribeDBInstancePromoteActivityError::PayInsufficientBalance,
        DescribeDBInstancePromoteActivityError::OrderPeriodInvalid,
        DescribeDBInstancePromoteActivityError::PayNoCreditCard2,
        DescribeDBInstancePromoteActivityError::OrderInstHasUnpaidOrder,
        DescribeDBInstancePromoteActivityError::NoAvailablePaymentMethod,
        DescribeDBInstancePromoteActivityError::BasicInfoUncompleted,
        DescribeDBInstancePromoteActivityError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeDBInstancePromoteActivityRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancePromoteActivityResponse {
    /// Database instance, by its ID. Example: `rm-uf6wjk5******`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94CB8D93-017A-5AE7-A118-6E0F89D93C0A`.
    pub request_id: Option<String>,
    /// Alibaba Cloud account concerned. Example: `22973492**********`.
    pub ali_uid: Option<String>,
    /// Database engine of the instance. Example: `MySQL`.
    pub db_type: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5******`.
    pub db_instance_id: Option<String>,
    /// Whether the instance takes part in a promotion. Example: `text`.
    pub is_activity: Option<String>,
    /// Business unit of the account, which differs between the Chinese and the international site.
    /// Example: `26888`.
    pub bid: Option<String>,
}

response! {
    DescribeDBInstancePromoteActivityResponse {
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "AliUid" => ali_uid: value,
        "DBType" => db_type: value,
        "DBInstanceId" => db_instance_id: value,
        "IsActivity" => is_activity: value,
        "Bid" => bid: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstancePromoteActivityRequest`] names.
///
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeDBInstancePromoteActivityError = super::DocumentedError;
