// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGadInstance`, from `rds/DeleteGadInstance.md`.

use alicloud_runtime::codegen::*;

/// Dissolves a global active database cluster and its synchronization for good; the member
/// instances stay.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteGadInstanceRequest::new()
///     .gad_instance_name("...");
/// let reply = client.delete_gad_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGadInstanceRequest {
    /// **Required.** Global active database cluster concerned, as
    /// [`DescribeGadInstances`](super::Client::describe_gad_instances) lists it.
    pub gad_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteGadInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GadInstanceName`, which is required.
    pub fn gad_instance_name(mut self, value: impl Into<String>) -> Self {
        self.gad_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteGadInstanceRequest {
        "GadInstanceName" => gad_instance_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteGadInstanceRequest {
    type Response = DeleteGadInstanceResponse;
    type Error = DeleteGadInstanceError;
    const INFO: OperationInfo = super::operation("DeleteGadInstance")
        .required(&["GadInstanceName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteGadInstanceError] = &[
        DeleteGadInstanceError::OrderComboInstanceNotAllowOperate,
        DeleteGadInstanceError::PricePricingPlanResultNotFound,
        DeleteGadInstanceError::OrderNoRealNameAuthentication,
        DeleteGadInstanceError::InsufficientAvailableQuota,
        DeleteGadInstanceError::CommodityServiceCallingException,
        DeleteGadInstanceError::RegionDissolvedEOM,
        DeleteGadInstanceError::CommodityInvalidComponent,
        DeleteGadInstanceError::RegionEndTimeDissolvedIndia,
        DeleteGadInstanceError::RegionEndTimeDissolvedAustralia,
        DeleteGadInstanceError::PriceCommoditySys,
        DeleteGadInstanceError::PayInsufficientBalance,
        DeleteGadInstanceError::OrderPeriodInvalid,
        DeleteGadInstanceError::PayNoCreditCard2,
        DeleteGadInstanceError::OrderInstHasUnpaidOrder,
        DeleteGadInstanceError::NoAvailablePaymentMethod,
        DeleteGadInstanceError::BasicInfoUncompleted,
        DeleteGadInstanceError::RiskRiskControlRejection2,
        DeleteGadInstanceError::SystemSaleValidateFailed2,
        DeleteGadInstanceError::ContainForbiddenLabelError2,
        DeleteGadInstanceError::OrderStatusUnPaid,
        DeleteGadInstanceError::InvalidDBInstanceNameNotFound,
        DeleteGadInstanceError::InvalidParam,
    ];
}

/// Response to [`DeleteGadInstanceRequest`].
pub type DeleteGadInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteGadInstanceRequest`] names.
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
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam), here with HTTP status 404
pub type DeleteGadInstanceError = super::DocumentedError;
