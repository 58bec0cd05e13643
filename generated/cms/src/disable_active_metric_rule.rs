// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableActiveMetricRule`, from `cms/DisableActiveMetricRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Datapoints};

/// Switches one-click alerting off for a product.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DisableActiveMetricRuleRequest::new()
///     .product("ecs");
/// let reply = client.disable_active_metric_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableActiveMetricRuleRequest {
    /// **Required.** Code of the cloud service concerned. Example: `ecs`.
    pub product: Option<Open<Datapoints>>,
}

impl DisableActiveMetricRuleRequest {
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
    DisableActiveMetricRuleRequest {
        "Product" => product: query,
    }
}

impl Operation for DisableActiveMetricRuleRequest {
    type Response = DisableActiveMetricRuleResponse;
    type Error = DisableActiveMetricRuleError;
    const INFO: OperationInfo = super::operation("DisableActiveMetricRule")
        .required(&["Product"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableActiveMetricRuleError] = &[
        DisableActiveMetricRuleError::Any,
        DisableActiveMetricRuleError::ParameterInvalid,
        DisableActiveMetricRuleError::AccessDeniedException,
        DisableActiveMetricRuleError::AccessForbidden,
        DisableActiveMetricRuleError::ResourceNotFound,
        DisableActiveMetricRuleError::InternalError,
    ];
}

/// Response to [`DisableActiveMetricRuleRequest`].
#[non_exhaustive]
pub struct DisableActiveMetricRuleResponse {
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
    DisableActiveMetricRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableActiveMetricRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DisableActiveMetricRuleError = super::DocumentedError;
