// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EvaluateLocalExtendDisk`, from `rds/EvaluateLocalExtendDisk.md`.

use alicloud_runtime::codegen::*;

/// Works out whether the local disk can be enlarged in an emergency to unlock the instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::EvaluateLocalExtendDiskRequest::new()
///     .db_instance_name("...");
/// let reply = client.evaluate_local_extend_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EvaluateLocalExtendDiskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// Disk space that is wanted.
    pub storage: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl EvaluateLocalExtendDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `Storage`.
    #[inline]
    pub fn storage(mut self, value: i32) -> Self {
        self.storage = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    EvaluateLocalExtendDiskRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "Storage" => storage: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for EvaluateLocalExtendDiskRequest {
    type Response = EvaluateLocalExtendDiskResponse;
    type Error = EvaluateLocalExtendDiskError;
    const INFO: OperationInfo = super::operation("EvaluateLocalExtendDisk")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId");
    const ERRORS: &'static [EvaluateLocalExtendDiskError] = &[
        EvaluateLocalExtendDiskError::InvalidUserIdNotSupport,
        EvaluateLocalExtendDiskError::InvalidTransTypeNotSupport,
        EvaluateLocalExtendDiskError::OrderComboInstanceNotAllowOperate,
        EvaluateLocalExtendDiskError::PricePricingPlanResultNotFound,
        EvaluateLocalExtendDiskError::OrderNoRealNameAuthentication,
        EvaluateLocalExtendDiskError::InsufficientAvailableQuota,
        EvaluateLocalExtendDiskError::CommodityServiceCallingException,
        EvaluateLocalExtendDiskError::RegionDissolvedEOM,
        EvaluateLocalExtendDiskError::CommodityInvalidComponent,
        EvaluateLocalExtendDiskError::RegionEndTimeDissolvedIndia,
        EvaluateLocalExtendDiskError::RegionEndTimeDissolvedAustralia,
        EvaluateLocalExtendDiskError::PriceCommoditySys,
        EvaluateLocalExtendDiskError::PayInsufficientBalance,
        EvaluateLocalExtendDiskError::OrderPeriodInvalid,
        EvaluateLocalExtendDiskError::PayNoCreditCard2,
        EvaluateLocalExtendDiskError::OrderInstHasUnpaidOrder,
        EvaluateLocalExtendDiskError::NoAvailablePaymentMethod,
        EvaluateLocalExtendDiskError::BasicInfoUncompleted,
        EvaluateLocalExtendDiskError::RiskRiskControlRejection2,
        EvaluateLocalExtendDiskError::OrderStatusUnPaid,
        EvaluateLocalExtendDiskError::IncorrectDBType,
        EvaluateLocalExtendDiskError::HostInfoNotFound,
    ];
}

/// Response to [`EvaluateLocalExtendDiskRequest`].
#[non_exhaustive]
pub struct EvaluateLocalExtendDiskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4C4D26F-E5CE-5A28-8C54-46A6FB318223`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rm-wz9s06u4drm******`.
    pub db_instance_id: Option<String>,
    /// Whether the enlargement is possible. Example: `true`.
    pub available: Option<String>,
    /// Largest size that the local disk can grow to. Example: `100`.
    pub local_upgrade_disk_limit: Option<i64>,
    /// How the instance is moved or resized; only in dedicated clusters. Example: `0`.
    pub db_instance_trans_type: Option<String>,
}

response! {
    EvaluateLocalExtendDiskResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Available" => available: value,
        "LocalUpgradeDiskLimit" => local_upgrade_disk_limit: value,
        "DBInstanceTransType" => db_instance_trans_type: value,
    }
}

/// Errors that the documentation of [`EvaluateLocalExtendDiskRequest`] names.
///
/// - [`InvalidUserIdNotSupport`](super::DocumentedError::InvalidUserIdNotSupport)
/// - [`InvalidTransTypeNotSupport`](super::DocumentedError::InvalidTransTypeNotSupport)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`IncorrectDBType`](super::DocumentedError::IncorrectDBType), here with HTTP status 404
/// - [`HostInfoNotFound`](super::DocumentedError::HostInfoNotFound)
pub type EvaluateLocalExtendDiskError = super::DocumentedError;
