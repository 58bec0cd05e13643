// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGreyTagRoute`, from `sae/UpdateGreyTagRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GreyTagRouteData};

/// Changes the rules of a canary release for Spring Cloud, Dubbo, or ALB.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateGreyTagRouteRequest::new()
///     .grey_tag_route_id(1);
/// let reply = client.update_grey_tag_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGreyTagRouteRequest {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Rules that apply to the sc, one entry each.
    pub sc_rules: Option<String>,
    /// Rules that apply to the dubbo, one entry each.
    pub dubbo_rules: Option<String>,
    /// **Required.** ID of the grey tag route that the call is about.
    pub grey_tag_route_id: Option<i64>,
    /// Rules that apply to the alb, one entry each.
    pub alb_rules: Option<String>,
}

impl UpdateGreyTagRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ScRules`.
    pub fn sc_rules(mut self, value: impl Into<String>) -> Self {
        self.sc_rules = Some(value.into());
        self
    }
    /// Sets `DubboRules`.
    pub fn dubbo_rules(mut self, value: impl Into<String>) -> Self {
        self.dubbo_rules = Some(value.into());
        self
    }
    /// Sets `GreyTagRouteId`, which is required.
    #[inline]
    pub fn grey_tag_route_id(mut self, value: i64) -> Self {
        self.grey_tag_route_id = Some(value);
        self
    }
    /// Sets `AlbRules`.
    pub fn alb_rules(mut self, value: impl Into<String>) -> Self {
        self.alb_rules = Some(value.into());
        self
    }
}

request! {
    UpdateGreyTagRouteRequest {
        "Description" => description: query,
        "ScRules" => sc_rules: query,
        "DubboRules" => dubbo_rules: query,
        "GreyTagRouteId" => grey_tag_route_id: query,
        "AlbRules" => alb_rules: query,
    }
}

impl Operation for UpdateGreyTagRouteRequest {
    type Response = UpdateGreyTagRouteResponse;
    type Error = UpdateGreyTagRouteError;
    const INFO: OperationInfo = super::operation("UpdateGreyTagRoute")
        .roa("PUT", "/pop/v1/sam/tagroute/greyTagRoute")
        .required(&["GreyTagRouteId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGreyTagRouteError] = &[
        UpdateGreyTagRouteError::InvalidParameterNotEmpty,
        UpdateGreyTagRouteError::InvalidParameterObviously,
        UpdateGreyTagRouteError::InvalidParameterWithMessage,
        UpdateGreyTagRouteError::ApplicationChangerOrderRunning,
    ];
}

/// Response to [`UpdateGreyTagRouteRequest`].
#[non_exhaustive]
pub struct UpdateGreyTagRouteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D29CBD0-45D3-410B-9826-52F86F90****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GreyTagRouteData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateGreyTagRouteResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateGreyTagRouteRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
pub type UpdateGreyTagRouteError = super::DocumentedError;
