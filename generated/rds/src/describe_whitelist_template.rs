// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhitelistTemplate`, from `rds/DescribeWhitelistTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Returns one whitelist template with its addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeWhitelistTemplateRequest::new()
///     .template_id(1);
/// let reply = client.describe_whitelist_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhitelistTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeWhitelistTemplateRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeWhitelistTemplateRequest {
        "TemplateId" => template_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeWhitelistTemplateRequest {
    type Response = DescribeWhitelistTemplateResponse;
    type Error = DescribeWhitelistTemplateError;
    const INFO: OperationInfo = super::operation("DescribeWhitelistTemplate")
        .required(&["TemplateId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeWhitelistTemplateError] = &[
        DescribeWhitelistTemplateError::InvalidParameterTemplateId,
        DescribeWhitelistTemplateError::WhitelistTemplateIdNotFound,
        DescribeWhitelistTemplateError::InvalidUserIdNotSupport,
        DescribeWhitelistTemplateError::OrderComboInstanceNotAllowOperate,
        DescribeWhitelistTemplateError::PricePricingPlanResultNotFound,
        DescribeWhitelistTemplateError::OrderNoRealNameAuthentication,
        DescribeWhitelistTemplateError::InsufficientAvailableQuota,
        DescribeWhitelistTemplateError::CommodityServiceCallingException,
        DescribeWhitelistTemplateError::RegionDissolvedEOM,
        DescribeWhitelistTemplateError::CommodityInvalidComponent,
        DescribeWhitelistTemplateError::RegionEndTimeDissolvedIndia,
        DescribeWhitelistTemplateError::RegionEndTimeDissolvedAustralia,
        DescribeWhitelistTemplateError::PriceCommoditySys,
        DescribeWhitelistTemplateError::PayInsufficientBalance,
        DescribeWhitelistTemplateError::OrderPeriodInvalid,
        DescribeWhitelistTemplateError::PayNoCreditCard2,
        DescribeWhitelistTemplateError::OrderInstHasUnpaidOrder,
        DescribeWhitelistTemplateError::NoAvailablePaymentMethod,
        DescribeWhitelistTemplateError::BasicInfoUncompleted,
        DescribeWhitelistTemplateError::RiskRiskControlRejection2,
        DescribeWhitelistTemplateError::SystemSaleValidateFailed2,
        DescribeWhitelistTemplateError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeWhitelistTemplateRequest`].
#[non_exhaustive]
pub struct DescribeWhitelistTemplateResponse {
    /// What the call returns besides its status.
    pub data: Option<WhitelistTemplateData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED169A3E-1657-4104-82AB-24EA8CD0DB75`.
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
    DescribeWhitelistTemplateResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct WhitelistTemplateData {
    /// Whitelist template that was asked for.
    pub template: Option<Template>,
}

response! {
    WhitelistTemplateData {
        "Template" => template: value,
    }
}

/// Errors that the documentation of [`DescribeWhitelistTemplateRequest`] names.
///
/// - [`InvalidParameterTemplateId`](super::DocumentedError::InvalidParameterTemplateId)
/// - [`WhitelistTemplateIdNotFound`](super::DocumentedError::WhitelistTemplateIdNotFound), here with HTTP status 400
/// - [`InvalidUserIdNotSupport`](super::DocumentedError::InvalidUserIdNotSupport)
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
pub type DescribeWhitelistTemplateError = super::DocumentedError;
