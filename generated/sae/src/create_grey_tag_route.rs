// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGreyTagRoute`, from `sae/CreateGreyTagRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GreyTagRouteData};

/// Creates a canary release rule for a Spring Cloud or Dubbo application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateGreyTagRouteRequest::new()
///     .app_id("...")
///     .name("...");
/// let reply = client.create_grey_tag_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGreyTagRouteRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Rules that apply to the sc, one entry each.
    pub sc_rules: Option<String>,
    /// Rules that apply to the dubbo, one entry each.
    pub dubbo_rules: Option<String>,
    /// Rules that apply to the alb, one entry each.
    pub alb_rules: Option<String>,
}

impl CreateGreyTagRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
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
    /// Sets `AlbRules`.
    pub fn alb_rules(mut self, value: impl Into<String>) -> Self {
        self.alb_rules = Some(value.into());
        self
    }
}

request! {
    CreateGreyTagRouteRequest {
        "AppId" => app_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ScRules" => sc_rules: query,
        "DubboRules" => dubbo_rules: query,
        "AlbRules" => alb_rules: query,
    }
}

impl Operation for CreateGreyTagRouteRequest {
    type Response = CreateGreyTagRouteResponse;
    type Error = CreateGreyTagRouteError;
    const INFO: OperationInfo = super::operation("CreateGreyTagRoute")
        .roa("POST", "/pop/v1/sam/tagroute/greyTagRoute")
        .required(&["AppId", "Name"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateGreyTagRouteError] = &[
        CreateGreyTagRouteError::InvalidParameterNotEmpty,
        CreateGreyTagRouteError::InvalidParameterObviously,
        CreateGreyTagRouteError::InvalidParameterWithMessage,
        CreateGreyTagRouteError::ApplicationChangerOrderRunning,
    ];
}

/// Response to [`CreateGreyTagRouteRequest`].
#[non_exhaustive]
pub struct CreateGreyTagRouteResponse {
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
    CreateGreyTagRouteResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateGreyTagRouteRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
pub type CreateGreyTagRouteError = super::DocumentedError;
