// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGreyTagRoute`, from `sae/ListGreyTagRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DubboRule, RuleItem, ScRule};

/// Lists the canary release rules of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListGreyTagRouteRequest::new()
///     .app_id("...");
/// let reply = client.list_grey_tag_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGreyTagRouteRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl ListGreyTagRouteRequest {
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
}

request! {
    ListGreyTagRouteRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for ListGreyTagRouteRequest {
    type Response = ListGreyTagRouteResponse;
    type Error = ListGreyTagRouteError;
    const INFO: OperationInfo = super::operation("ListGreyTagRoute")
        .roa("GET", "/pop/v1/sam/tagroute/greyTagRouteList")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGreyTagRouteError] = &[
        ListGreyTagRouteError::InvalidParameterNotEmpty,
        ListGreyTagRouteError::InvalidParameterObviously,
        ListGreyTagRouteError::InvalidParameterWithMessage,
    ];
}

/// Response to [`ListGreyTagRouteRequest`].
#[non_exhaustive]
pub struct ListGreyTagRouteResponse {
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
    ListGreyTagRouteResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GreyTagRouteData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// How large the total is or is to be. Example: `1`.
    pub total_size: Option<i64>,
    /// What the call found, one entry each.
    pub result: Vec<GreyTagRouteResult>,
}

response! {
    GreyTagRouteData {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalSize" => total_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GreyTagRouteResult {
    /// ID of the grey tag route that the item belongs to or stands for. Example: `1`.
    pub grey_tag_route_id: Option<i64>,
    /// Name that people know the item by. Example: `rule-name`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Rules that apply to the sc, one entry each.
    pub sc_rules: Vec<ScRule>,
    /// Rules that apply to the alb, one entry each.
    pub alb_rules: Vec<AlbRule>,
    /// Rules that apply to the dubbo, one entry each.
    pub dubbo_rules: Vec<DubboRule>,
    /// When the item was created. Example: `1619007592013`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1609434061000`.
    pub update_time: Option<i64>,
}

response! {
    GreyTagRouteResult {
        "GreyTagRouteId" => grey_tag_route_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "ScRules" => sc_rules: list(""),
        "AlbRules" => alb_rules: list(""),
        "DubboRules" => dubbo_rules: list(""),
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Rules that apply to the alb, one entry each.
#[non_exhaustive]
pub struct AlbRule {
    /// ID of the ingress that the item belongs to or stands for. Example: `23`.
    pub ingress_id: Option<String>,
    /// Whether all conditions or one of them must hold. Example: `AND`.
    pub condition: Option<String>,
    /// The items that were found or are concerned, one entry each.
    pub items: Vec<RuleItem>,
    /// Name that the service goes by. Example: `s-6366-e3****-99**`.
    pub service_name: Option<String>,
}

response! {
    AlbRule {
        "ingressId" => ingress_id: value,
        "condition" => condition: value,
        "items" => items: list(""),
        "serviceName" => service_name: value,
    }
}

/// Errors that the documentation of [`ListGreyTagRouteRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type ListGreyTagRouteError = super::DocumentedError;
