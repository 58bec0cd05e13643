// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllWhitelistTemplate`, from `rds/DescribeAllWhitelistTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Lists the whitelist templates of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAllWhitelistTemplateRequest::new()
///     .max_records_per_page(1)
///     .page_numbers(1);
/// let reply = client.describe_all_whitelist_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateRequest {
    /// **Required.** How many items a page holds at most.
    pub max_records_per_page: Option<i32>,
    /// **Required.** Which page of the result to return.
    pub page_numbers: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the whitelist template.
    pub template_name: Option<String>,
    /// Whether a part of the name is enough to match.
    pub fuzzy_search: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeAllWhitelistTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxRecordsPerPage`, which is required.
    #[inline]
    pub fn max_records_per_page(mut self, value: i32) -> Self {
        self.max_records_per_page = Some(value);
        self
    }
    /// Sets `PageNumbers`, which is required.
    #[inline]
    pub fn page_numbers(mut self, value: i32) -> Self {
        self.page_numbers = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `FuzzySearch`.
    #[inline]
    pub fn fuzzy_search(mut self, value: bool) -> Self {
        self.fuzzy_search = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeAllWhitelistTemplateRequest {
        "MaxRecordsPerPage" => max_records_per_page: query,
        "PageNumbers" => page_numbers: query,
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "FuzzySearch" => fuzzy_search: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeAllWhitelistTemplateRequest {
    type Response = DescribeAllWhitelistTemplateResponse;
    type Error = DescribeAllWhitelistTemplateError;
    const INFO: OperationInfo = super::operation("DescribeAllWhitelistTemplate")
        .required(&["MaxRecordsPerPage", "PageNumbers"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAllWhitelistTemplateError] = &[
        DescribeAllWhitelistTemplateError::InvalidParameterPaging,
        DescribeAllWhitelistTemplateError::OrderComboInstanceNotAllowOperate,
        DescribeAllWhitelistTemplateError::PricePricingPlanResultNotFound,
        DescribeAllWhitelistTemplateError::OrderNoRealNameAuthentication,
        DescribeAllWhitelistTemplateError::InsufficientAvailableQuota,
        DescribeAllWhitelistTemplateError::CommodityServiceCallingException,
        DescribeAllWhitelistTemplateError::RegionDissolvedEOM,
        DescribeAllWhitelistTemplateError::CommodityInvalidComponent,
        DescribeAllWhitelistTemplateError::RegionEndTimeDissolvedIndia,
        DescribeAllWhitelistTemplateError::RegionEndTimeDissolvedAustralia,
        DescribeAllWhitelistTemplateError::PriceCommoditySys,
        DescribeAllWhitelistTemplateError::PayInsufficientBalance,
        DescribeAllWhitelistTemplateError::OrderPeriodInvalid,
        DescribeAllWhitelistTemplateError::PayNoCreditCard2,
        DescribeAllWhitelistTemplateError::OrderInstHasUnpaidOrder,
        DescribeAllWhitelistTemplateError::NoAvailablePaymentMethod,
        DescribeAllWhitelistTemplateError::BasicInfoUncompleted,
        DescribeAllWhitelistTemplateError::RiskRiskControlRejection2,
        DescribeAllWhitelistTemplateError::SystemSaleValidateFailed2,
        DescribeAllWhitelistTemplateError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeAllWhitelistTemplateRequest`].
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateResponse {
    /// What the call returns besides its status.
    pub data: Option<AllWhitelistTemplateData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16C62438-491B-5C02-9B49-BA924A1372A2`.
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
    DescribeAllWhitelistTemplateResponse {
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
pub struct AllWhitelistTemplateData {
    /// Whitelist templates found, one entry each.
    pub templates: Vec<Template>,
    /// How many records there are in all. Example: `402`.
    pub total_records: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub max_records_per_page: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub curr_page_numbers: Option<i32>,
    /// How many pages there are. Example: `3`.
    pub total_page_numbers: Option<i32>,
    /// Whether another page follows. Example: `true`.
    pub has_next: Option<bool>,
    /// Whether there is a page before. Example: `false`.
    pub has_prev: Option<bool>,
}

response! {
    AllWhitelistTemplateData {
        "Templates" => templates: list(""),
        "TotalRecords" => total_records: value,
        "MaxRecordsPerPage" => max_records_per_page: value,
        "CurrPageNumbers" => curr_page_numbers: value,
        "TotalPageNumbers" => total_page_numbers: value,
        "HasNext" => has_next: value,
        "HasPrev" => has_prev: value,
    }
}

/// Errors that the documentation of [`DescribeAllWhitelistTemplateRequest`] names.
///
/// - [`InvalidParameterPaging`](super::DocumentedError::InvalidParameterPaging)
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
pub type DescribeAllWhitelistTemplateError = super::DocumentedError;
