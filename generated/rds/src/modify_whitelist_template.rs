// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWhitelistTemplate`, from `rds/ModifyWhitelistTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WhitelistTemplateToInstanceData};

/// Creates, changes, or deletes a whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyWhitelistTemplateRequest::new()
///     .ip_whitelist("...");
/// let reply = client.modify_whitelist_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWhitelistTemplateRequest {
    /// **Required.** Addresses and address blocks of the template, separated by commas.
    pub ip_whitelist: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i32>,
    /// Name of the whitelist template.
    pub template_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyWhitelistTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpWhitelist`, which is required.
    pub fn ip_whitelist(mut self, value: impl Into<String>) -> Self {
        self.ip_whitelist = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i32) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
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
    ModifyWhitelistTemplateRequest {
        "IpWhitelist" => ip_whitelist: query,
        "TemplateId" => template_id: query,
        "TemplateName" => template_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyWhitelistTemplateRequest {
    type Response = ModifyWhitelistTemplateResponse;
    type Error = ModifyWhitelistTemplateError;
    const INFO: OperationInfo = super::operation("ModifyWhitelistTemplate")
        .required(&["IpWhitelist"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyWhitelistTemplateError] = &[
        ModifyWhitelistTemplateError::InvalidIPListFormat,
        ModifyWhitelistTemplateError::InvalidParameter2,
        ModifyWhitelistTemplateError::InvalidWhitelistTemplateNameDuplicated,
        ModifyWhitelistTemplateError::InvalidSecurityIPListQuotaExceeded,
        ModifyWhitelistTemplateError::SecurityIPListFormat,
        ModifyWhitelistTemplateError::OrderComboInstanceNotAllowOperate,
        ModifyWhitelistTemplateError::PricePricingPlanResultNotFound,
        ModifyWhitelistTemplateError::OrderNoRealNameAuthentication,
        ModifyWhitelistTemplateError::InsufficientAvailableQuota,
        ModifyWhitelistTemplateError::CommodityServiceCallingException,
        ModifyWhitelistTemplateError::RegionDissolvedEOM,
        ModifyWhitelistTemplateError::CommodityInvalidComponent,
        ModifyWhitelistTemplateError::RegionEndTimeDissolvedIndia,
        ModifyWhitelistTemplateError::RegionEndTimeDissolvedAustralia,
        ModifyWhitelistTemplateError::PriceCommoditySys,
        ModifyWhitelistTemplateError::PayInsufficientBalance,
        ModifyWhitelistTemplateError::OrderPeriodInvalid,
        ModifyWhitelistTemplateError::PayNoCreditCard2,
        ModifyWhitelistTemplateError::OrderInstHasUnpaidOrder,
        ModifyWhitelistTemplateError::NoAvailablePaymentMethod,
        ModifyWhitelistTemplateError::BasicInfoUncompleted,
        ModifyWhitelistTemplateError::RiskRiskControlRejection2,
        ModifyWhitelistTemplateError::SystemSaleValidateFailed2,
        ModifyWhitelistTemplateError::ContainForbiddenLabelError2,
        ModifyWhitelistTemplateError::WhitelistIPLengthForbidden,
        ModifyWhitelistTemplateError::OrderStatusUnPaid,
        ModifyWhitelistTemplateError::WhitelistTemplateIdNotFound,
    ];
}

/// Response to [`ModifyWhitelistTemplateRequest`].
#[non_exhaustive]
pub struct ModifyWhitelistTemplateResponse {
    /// What the call returns besides its status.
    pub data: Option<WhitelistTemplateToInstanceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08A3B71B-FE08-4B03-974F-CC7EA6DB1828`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ModifyWhitelistTemplateResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`ModifyWhitelistTemplateRequest`] names.
///
/// - [`InvalidIPListFormat`](super::DocumentedError::InvalidIPListFormat)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidWhitelistTemplateNameDuplicated`](super::DocumentedError::InvalidWhitelistTemplateNameDuplicated)
/// - [`InvalidSecurityIPListQuotaExceeded`](super::DocumentedError::InvalidSecurityIPListQuotaExceeded)
/// - [`SecurityIPListFormat`](super::DocumentedError::SecurityIPListFormat)
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
/// - [`WhitelistIPLengthForbidden`](super::DocumentedError::WhitelistIPLengthForbidden)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`WhitelistTemplateIdNotFound`](super::DocumentedError::WhitelistTemplateIdNotFound)
pub type ModifyWhitelistTemplateError = super::DocumentedError;
