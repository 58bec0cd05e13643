// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLCollectorPolicy`, from `rds/DescribeSQLCollectorPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog};

/// Tells whether the SQL audit is on for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSQLCollectorPolicyRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_sql_collector_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLCollectorPolicyRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeSQLCollectorPolicyRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSQLCollectorPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSQLCollectorPolicyRequest {
    type Response = DescribeSQLCollectorPolicyResponse;
    type Error = DescribeSQLCollectorPolicyError;
    const INFO: OperationInfo = super::operation("DescribeSQLCollectorPolicy")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeSQLCollectorPolicyError] = &[
        DescribeSQLCollectorPolicyError::InvalidDBInstanceIdNotFound,
        DescribeSQLCollectorPolicyError::OrderComboInstanceNotAllowOperate,
        DescribeSQLCollectorPolicyError::PricePricingPlanResultNotFound,
        DescribeSQLCollectorPolicyError::OrderNoRealNameAuthentication,
        DescribeSQLCollectorPolicyError::InsufficientAvailableQuota,
        DescribeSQLCollectorPolicyError::CommodityServiceCallingException,
        DescribeSQLCollectorPolicyError::RegionDissolvedEOM,
        DescribeSQLCollectorPolicyError::CommodityInvalidComponent,
        DescribeSQLCollectorPolicyError::RegionEndTimeDissolvedIndia,
        DescribeSQLCollectorPolicyError::RegionEndTimeDissolvedAustralia,
        DescribeSQLCollectorPolicyError::PriceCommoditySys,
        DescribeSQLCollectorPolicyError::PayInsufficientBalance,
        DescribeSQLCollectorPolicyError::OrderPeriodInvalid,
        DescribeSQLCollectorPolicyError::PayNoCreditCard2,
        DescribeSQLCollectorPolicyError::OrderInstHasUnpaidOrder,
        DescribeSQLCollectorPolicyError::NoAvailablePaymentMethod,
        DescribeSQLCollectorPolicyError::BasicInfoUncompleted,
        DescribeSQLCollectorPolicyError::RiskRiskControlRejection2,
        DescribeSQLCollectorPolicyError::SystemSaleValidateFailed2,
        DescribeSQLCollectorPolicyError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeSQLCollectorPolicyRequest`].
#[non_exhaustive]
pub struct DescribeSQLCollectorPolicyResponse {
    /// Whether SQL statements are recorded for auditing. Here: `Enable`, `Disabled`.
    /// Example: `Enable`.
    pub sql_collector_status: Option<Open<BackupLog>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Reserved field; carries nothing useful. Example: `0`.
    pub storage_period: Option<i32>,
}

response! {
    DescribeSQLCollectorPolicyResponse {
        "SQLCollectorStatus" => sql_collector_status: value,
        "RequestId" => request_id: value,
        "StoragePeriod" => storage_period: value,
    }
}

/// Errors that the documentation of [`DescribeSQLCollectorPolicyRequest`] names.
///
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeSQLCollectorPolicyError = super::DocumentedError;
