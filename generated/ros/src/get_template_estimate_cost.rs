// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplateEstimateCost`, from `ros/GetTemplateEstimateCost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Estimates what the resources of a template would cost.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetTemplateEstimateCostRequest::new()
///     .region_id("cn-beijing");
/// let reply = client.get_template_estimate_cost(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateEstimateCostRequest {
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros-template/demo`.
    pub template_url: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion": "2015-09-01"}`.
    pub template_body: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// Resource scenario to use, as [`ListTemplateScratches`](super::Client::list_template_scratches)
    /// shows it.
    pub template_scratch_id: Option<String>,
    /// Where the scenario lies, when not in the region of the call.
    pub template_scratch_region_id: Option<String>,
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
}

impl GetTemplateEstimateCostRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `TemplateScratchId`.
    pub fn template_scratch_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_id = Some(value.into());
        self
    }
    /// Sets `TemplateScratchRegionId`.
    pub fn template_scratch_region_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_region_id = Some(value.into());
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
}

request! {
    GetTemplateEstimateCostRequest {
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "TemplateURL" => template_url: query,
        "TemplateBody" => template_body: form,
        "ClientToken" => client_token: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "TemplateScratchId" => template_scratch_id: query,
        "TemplateScratchRegionId" => template_scratch_region_id: query,
        "StackId" => stack_id: query,
    }
}

impl Operation for GetTemplateEstimateCostRequest {
    type Response = GetTemplateEstimateCostResponse;
    type Error = GetTemplateEstimateCostError;
    const INFO: OperationInfo = super::operation("GetTemplateEstimateCost")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTemplateEstimateCostError] = &[
        GetTemplateEstimateCostError::CircularDependency,
        GetTemplateEstimateCostError::InvalidSchema,
        GetTemplateEstimateCostError::InvalidTemplateAttribute,
        GetTemplateEstimateCostError::InvalidTemplatePropertyType,
        GetTemplateEstimateCostError::InvalidTemplateReference,
        GetTemplateEstimateCostError::InvalidTemplateSection,
        GetTemplateEstimateCostError::InvalidTemplateVersion,
        GetTemplateEstimateCostError::StackValidationFailed,
        GetTemplateEstimateCostError::UnknownUserParameter,
        GetTemplateEstimateCostError::UserParameterMissing,
        GetTemplateEstimateCostError::TemplateNotFound,
    ];
}

/// Response to [`GetTemplateEstimateCostRequest`].
#[non_exhaustive]
pub struct GetTemplateEstimateCostResponse {
    /// Resources that belong to the stack or the template, with details. Example: `text`.
    pub resources: Option<Resources>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
}

response! {
    GetTemplateEstimateCostResponse {
        "Resources" => resources: value,
        "RequestId" => request_id: value,
    }
}

/// Resources that belong to the stack or the template, with details.
#[non_exhaustive]
pub struct Resources {
    /// Price of the order that creating the resource would place.
    pub order: Option<Order>,
    /// Price rules that apply to the resource, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    Resources {
        "Order" => order: value,
        "Rules" => rules: list("Rule"),
    }
}

/// Price of the order that creating the resource would place.
#[non_exhaustive]
pub struct Order {
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Part of the price that is taken off. Example: `100`.
    pub discount_amount: Option<i64>,
    /// Fee that is charged for the service. Example: `0`.
    pub handling_fee_amount: Option<i64>,
    /// Promotions that can be combined.
    pub optional_mix_promotions: Vec<String>,
    /// Promotions that can be chosen.
    pub optional_promotions: Vec<String>,
    /// Lines of the order, as text.
    pub order_lines: Option<String>,
    /// Price before anything is taken off. Example: `200`.
    pub original_amount: Option<i64>,
    /// Amount that reserved instances cover. Example: `0`.
    pub ri_cycle_amount: Option<i64>,
    /// Price rules that apply, by their numbers. Example: `[100000****]`.
    pub rule_ids: Vec<String>,
    /// Part of the price that is tax. Example: `0`.
    pub tax_amount: Option<i64>,
    /// Price that is finally to be paid. Example: `100`.
    pub trade_amount: Option<i64>,
}

response! {
    Order {
        "Currency" => currency: value,
        "DiscountAmount" => discount_amount: value,
        "HandlingFeeAmount" => handling_fee_amount: value,
        "OptionalMixPromotions" => optional_mix_promotions: list(""),
        "OptionalPromotions" => optional_promotions: list(""),
        "OrderLines" => order_lines: value,
        "OriginalAmount" => original_amount: value,
        "RiCycleAmount" => ri_cycle_amount: value,
        "RuleIds" => rule_ids: list(""),
        "TaxAmount" => tax_amount: value,
        "TradeAmount" => trade_amount: value,
    }
}

/// Price rules that apply to the resource, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Price rule that lies behind the amount. Example: `100000****`.
    pub rule_desc_id: Option<i64>,
}

response! {
    Rule {
        "Name" => name: value,
        "RuleDescId" => rule_desc_id: value,
    }
}

/// Errors that the documentation of [`GetTemplateEstimateCostRequest`] names.
///
/// - [`CircularDependency`](super::DocumentedError::CircularDependency)
/// - [`InvalidSchema`](super::DocumentedError::InvalidSchema)
/// - [`InvalidTemplateAttribute`](super::DocumentedError::InvalidTemplateAttribute)
/// - [`InvalidTemplatePropertyType`](super::DocumentedError::InvalidTemplatePropertyType)
/// - [`InvalidTemplateReference`](super::DocumentedError::InvalidTemplateReference)
/// - [`InvalidTemplateSection`](super::DocumentedError::InvalidTemplateSection)
/// - [`InvalidTemplateVersion`](super::DocumentedError::InvalidTemplateVersion)
/// - [`StackValidationFailed`](super::DocumentedError::StackValidationFailed)
/// - [`UnknownUserParameter`](super::DocumentedError::UnknownUserParameter)
/// - [`UserParameterMissing`](super::DocumentedError::UserParameterMissing)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type GetTemplateEstimateCostError = super::DocumentedError;
