// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceLinkedWhitelistTemplate`, from `rds/DescribeInstanceLinkedWhitelistTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Lists the whitelist templates that an instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeInstanceLinkedWhitelistTemplateRequest::new()
///     .ins_name("...");
/// let reply = client.describe_instance_linked_whitelist_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateRequest {
    /// **Required.** Instance concerned, by its ID.
    pub ins_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeInstanceLinkedWhitelistTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DescribeInstanceLinkedWhitelistTemplateRequest {
        "InsName" => ins_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeInstanceLinkedWhitelistTemplateRequest {
    type Response = DescribeInstanceLinkedWhitelistTemplateResponse;
    type Error = DescribeInstanceLinkedWhitelistTemplateError;
    const INFO: OperationInfo = super::operation(
            "DescribeInstanceLinkedWhitelistTemplate",
        )
        .required(&["InsName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceLinkedWhitelistTemplateError] = &[
        DescribeInstanceLinkedWhitelistTemplateError::InsNameNotFound,
        DescribeInstanceLinkedWhitelistTemplateError::InvalidUserIdNotSupport,
        DescribeInstanceLinkedWhitelistTemplateError::OrderComboInstanceNotAllowOperate,
        DescribeInstanceLinkedWhitelistTemplateError::PricePricingPlanResultNotFound,
        DescribeInstanceLinkedWhitelistTemplateError::OrderNoRealNameAuthentication,
        DescribeInstanceLinkedWhitelistTemplateError::InsufficientAvailableQuota,
        DescribeInstanceLinkedWhitelistTemplateError::CommodityServiceCallingException,
        DescribeInstanceLinkedWhitelistTemplateError::RegionDissolvedEOM,
        DescribeInstanceLinkedWhitelistTemplateError::CommodityInvalidComponent,
        DescribeInstanceLinkedWhitelistTemplateError::RegionEndTimeDissolvedIndia,
        DescribeInstanceLinkedWhitelistTemplateError::RegionEndTimeDissolvedAustralia,
        DescribeInstanceLinkedWhitelistTemplateError::PriceCommoditySys,
        DescribeInstanceLinkedWhitelistTemplateError::PayInsufficientBalance,
        DescribeInstanceLinkedWhitelistTemplateError::OrderPeriodInvalid,
        DescribeInstanceLinkedWhitelistTemplateError::PayNoCreditCard2,
        DescribeInstanceLinkedWhitelistTemplateError::OrderInstHasUnpaidOrder,
        DescribeInstanceLinkedWhitelistTemplateError::NoAvailablePaymentMethod,
        DescribeInstanceLinkedWhitelistTemplateError::BasicInfoUncompleted,
        DescribeInstanceLinkedWhitelistTemplateError::RiskRiskControlRejection2,
        DescribeInstanceLinkedWhitelistTemplateError::SystemSaleValidateFailed2,
        DescribeInstanceLinkedWhitelistTemplateError::OrderStatusUnPaid,
        DescribeInstanceLinkedWhitelistTemplateError::WhitelistTemplateIdNotFound,
    ];
}

/// Response to [`DescribeInstanceLinkedWhitelistTemplateRequest`].
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateResponse {
    /// What the call returns besides its status.
    pub data: Option<InstanceLinkedWhitelistTemplateData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DescribeInstanceLinkedWhitelistTemplateResponse {
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
pub struct InstanceLinkedWhitelistTemplateData {
    /// Instance that the item is about. Example: `rm-bp191w771k******`.
    pub ins_name: Option<String>,
    /// Whitelist templates found, one entry each.
    pub templates: Vec<Template>,
}

response! {
    InstanceLinkedWhitelistTemplateData {
        "InsName" => ins_name: value,
        "Templates" => templates: list(""),
    }
}

/// Errors that the documentation of [`DescribeInstanceLinkedWhitelistTemplateRequest`] names.
///
/// - [`InsNameNotFound`](super::DocumentedError::InsNameNotFound), here with HTTP status 400
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
/// - [`WhitelistTemplateIdNotFound`](super::DocumentedError::WhitelistTemplateIdNotFound)
pub type DescribeInstanceLinkedWhitelistTemplateError = super::DocumentedError;
