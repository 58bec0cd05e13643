// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachWhitelistTemplateToInstance`, from `rds/DetachWhitelistTemplateToInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WhitelistTemplateToInstanceData};

/// Makes instances stop using a whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DetachWhitelistTemplateToInstanceRequest::new()
///     .template_id(1)
///     .ins_name("...");
/// let reply = client.detach_whitelist_template_to_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i32>,
    /// **Required.** Instance concerned, by its ID.
    pub ins_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DetachWhitelistTemplateToInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i32) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `InsName`, which is required.
    pub fn ins_name(mut self, value: impl Into<String>) -> Self {
        self.ins_name = Some(value.into());
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
    DetachWhitelistTemplateToInstanceRequest {
        "TemplateId" => template_id: query,
        "InsName" => ins_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DetachWhitelistTemplateToInstanceRequest {
    type Response = DetachWhitelistTemplateToInstanceResponse;
    type Error = DetachWhitelistTemplateToInstanceError;
    const INFO: OperationInfo = super::operation("DetachWhitelistTemplateToInstance")
        .required(&["TemplateId", "InsName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DetachWhitelistTemplateToInstanceError] = &[
        DetachWhitelistTemplateToInstanceError::InvalidDBInstanceNameTooMuchItems,
        DetachWhitelistTemplateToInstanceError::OrderComboInstanceNotAllowOperate,
        DetachWhitelistTemplateToInstanceError::PricePricingPlanResultNotFound,
        DetachWhitelistTemplateToInstanceError::OrderNoRealNameAuthentication,
        DetachWhitelistTemplateToInstanceError::InsufficientAvailableQuota,
        DetachWhitelistTemplateToInstanceError::CommodityServiceCallingException,
        DetachWhitelistTemplateToInstanceError::RegionDissolvedEOM,
        DetachWhitelistTemplateToInstanceError::CommodityInvalidComponent,
        DetachWhitelistTemplateToInstanceError::RegionEndTimeDissolvedIndia,
        DetachWhitelistTemplateToInstanceError::RegionEndTimeDissolvedAustralia,
        DetachWhitelistTemplateToInstanceError::PriceCommoditySys,
        DetachWhitelistTemplateToInstanceError::PayInsufficientBalance,
        DetachWhitelistTemplateToInstanceError::OrderPeriodInvalid,
        DetachWhitelistTemplateToInstanceError::PayNoCreditCard2,
        DetachWhitelistTemplateToInstanceError::OrderInstHasUnpaidOrder,
        DetachWhitelistTemplateToInstanceError::NoAvailablePaymentMethod,
        DetachWhitelistTemplateToInstanceError::BasicInfoUncompleted,
        DetachWhitelistTemplateToInstanceError::RiskRiskControlRejection2,
        DetachWhitelistTemplateToInstanceError::SystemSaleValidateFailed2,
        DetachWhitelistTemplateToInstanceError::OrderStatusUnPaid,
        DetachWhitelistTemplateToInstanceError::WhitelistTemplateRelationToCustinsIdNotFound,
        DetachWhitelistTemplateToInstanceError::InsNameNotFound,
    ];
}

/// Response to [`DetachWhitelistTemplateToInstanceRequest`].
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceResponse {
    /// What the call returns besides its status.
    pub data: Option<WhitelistTemplateToInstanceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `224DB9F7-3100-4899-AB9C-C938BCCB43E7`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DetachWhitelistTemplateToInstanceResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DetachWhitelistTemplateToInstanceRequest`] names.
///
/// - [`InvalidDBInstanceNameTooMuchItems`](super::DocumentedError::InvalidDBInstanceNameTooMuchItems)
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
/// - [`WhitelistTemplateRelationToCustinsIdNotFound`](super::DocumentedError::WhitelistTemplateRelationToCustinsIdNotFound)
/// - [`InsNameNotFound`](super::DocumentedError::InsNameNotFound)
pub type DetachWhitelistTemplateToInstanceError = super::DocumentedError;
