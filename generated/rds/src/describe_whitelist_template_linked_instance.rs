// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhitelistTemplateLinkedInstance`, from `rds/DescribeWhitelistTemplateLinkedInstance.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances that use a whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeWhitelistTemplateLinkedInstanceRequest::new()
///     .template_id(1);
/// let reply = client.describe_whitelist_template_linked_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstanceRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeWhitelistTemplateLinkedInstanceRequest {
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
    DescribeWhitelistTemplateLinkedInstanceRequest {
        "TemplateId" => template_id: form,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeWhitelistTemplateLinkedInstanceRequest {
    type Response = DescribeWhitelistTemplateLinkedInstanceResponse;
    type Error = DescribeWhitelistTemplateLinkedInstanceError;
    const INFO: OperationInfo = super::operation(
            "DescribeWhitelistTemplateLinkedInstance",
        )
        .required(&["TemplateId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeWhitelistTemplateLinkedInstanceError] = &[
        DescribeWhitelistTemplateLinkedInstanceError::OrderComboInstanceNotAllowOperate,
        DescribeWhitelistTemplateLinkedInstanceError::PricePricingPlanResultNotFound,
        DescribeWhitelistTemplateLinkedInstanceError::OrderNoRealNameAuthentication,
        DescribeWhitelistTemplateLinkedInstanceError::InsufficientAvailableQuota,
        DescribeWhitelistTemplateLinkedInstanceError::CommodityServiceCallingException,
        DescribeWhitelistTemplateLinkedInstanceError::RegionDissolvedEOM,
        DescribeWhitelistTemplateLinkedInstanceError::CommodityInvalidComponent,
        DescribeWhitelistTemplateLinkedInstanceError::RegionEndTimeDissolvedIndia,
        DescribeWhitelistTemplateLinkedInstanceError::RegionEndTimeDissolvedAustralia,
        DescribeWhitelistTemplateLinkedInstanceError::PriceCommoditySys,
        DescribeWhitelistTemplateLinkedInstanceError::PayInsufficientBalance,
        DescribeWhitelistTemplateLinkedInstanceError::OrderPeriodInvalid,
        DescribeWhitelistTemplateLinkedInstanceError::PayNoCreditCard2,
        DescribeWhitelistTemplateLinkedInstanceError::OrderInstHasUnpaidOrder,
        DescribeWhitelistTemplateLinkedInstanceError::NoAvailablePaymentMethod,
        DescribeWhitelistTemplateLinkedInstanceError::BasicInfoUncompleted,
        DescribeWhitelistTemplateLinkedInstanceError::RiskRiskControlRejection2,
        DescribeWhitelistTemplateLinkedInstanceError::SystemSaleValidateFailed2,
        DescribeWhitelistTemplateLinkedInstanceError::OrderStatusUnPaid,
        DescribeWhitelistTemplateLinkedInstanceError::WhitelistTemplateIdNotFound,
    ];
}

/// Response to [`DescribeWhitelistTemplateLinkedInstanceRequest`].
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstanceResponse {
    /// What the call returns besides its status.
    pub data: Option<WhitelistTemplateLinkedInstanceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F8C06AD-3F37-57A0-ABBF-ABD7824F55CE`.
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
    DescribeWhitelistTemplateLinkedInstanceResponse {
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
pub struct WhitelistTemplateLinkedInstanceData {
    /// ID of the template whose settings are used or shown. Example: `412`.
    pub template_id: Option<i32>,
    /// Instance that the item is about. Example: `rm-2zer90r262lp0****`.
    pub ins_name: Vec<String>,
}

response! {
    WhitelistTemplateLinkedInstanceData {
        "TemplateId" => template_id: value,
        "InsName" => ins_name: list(""),
    }
}

/// Errors that the documentation of [`DescribeWhitelistTemplateLinkedInstanceRequest`] names.
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`WhitelistTemplateIdNotFound`](super::DocumentedError::WhitelistTemplateIdNotFound)
pub type DescribeWhitelistTemplateLinkedInstanceError = super::DocumentedError;
