// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableActiveMetricRule`, from `cms/EnableActiveMetricRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Datapoints};

/// Sets up the predefined alert rules for a product with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::EnableActiveMetricRuleRequest::new()
///     .product("ecs");
/// let reply = client.enable_active_metric_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableActiveMetricRuleRequest {
    /// **Required.** Code of the cloud service concerned. Example: `ecs`.
    pub product: Option<Open<Datapoints>>,
}

impl EnableActiveMetricRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Product`, which is required.
    pub fn product(mut self, value: impl Into<Open<Datapoints>>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    EnableActiveMetricRuleRequest {
        "Product" => product: query,
    }
}

impl Operation for EnableActiveMetricRuleRequest {
    type Response = EnableActiveMetricRuleResponse;
    type Error = EnableActiveMetricRuleError;
    const INFO: OperationInfo = super::operation("EnableActiveMetricRule")
        .required(&["Product"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableActiveMetricRuleError] = &[
        EnableActiveMetricRuleError::Any,
        EnableActiveMetricRuleError::ParameterInvalid,
        EnableActiveMetricRuleError::AccessDeniedException,
        EnableActiveMetricRuleError::AccessForbidden,
        EnableActiveMetricRuleError::ResourceNotFound,
        EnableActiveMetricRuleError::InternalError,
    ];
}

/// Response to [`EnableActiveMetricRuleRequest`].
#[non_exhaustive]
pub struct EnableActiveMetricRuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F82E6667-7811-4BA0-842F-5B2DC42BBAAD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableActiveMetricRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableActiveMetricRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableActiveMetricRuleError = super::DocumentedError;
