// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGreyTagRoute`, from `sae/DescribeGreyTagRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DubboRule, RuleItem, ScRule};

/// Returns one canary release rule by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeGreyTagRouteRequest::new()
///     .grey_tag_route_id(1);
/// let reply = client.describe_grey_tag_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGreyTagRouteRequest {
    /// **Required.** ID of the grey tag route that the call is about. Range: at least 1.
    pub grey_tag_route_id: Option<i64>,
}

impl DescribeGreyTagRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GreyTagRouteId`, which is required.
    #[inline]
    pub fn grey_tag_route_id(mut self, value: i64) -> Self {
        self.grey_tag_route_id = Some(value);
        self
    }
}

request! {
    DescribeGreyTagRouteRequest {
        "GreyTagRouteId" => grey_tag_route_id: query,
    }
}

impl Operation for DescribeGreyTagRouteRequest {
    type Response = DescribeGreyTagRouteResponse;
    type Error = DescribeGreyTagRouteError;
    const INFO: OperationInfo = super::operation("DescribeGreyTagRoute")
        .roa("GET", "/pop/v1/sam/tagroute/greyTagRoute")
        .required(&["GreyTagRouteId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeGreyTagRouteError] = &[
        DescribeGreyTagRouteError::InvalidParameterNotEmpty,
        DescribeGreyTagRouteError::InvalidParameterObviously,
        DescribeGreyTagRouteError::InvalidParameterWithMessage,
    ];
}

/// Response to [`DescribeGreyTagRouteRequest`].
#[non_exhaustive]
pub struct DescribeGreyTagRouteResponse {
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
    DescribeGreyTagRouteResponse {
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
    /// ID of the grey tag route that the item belongs to or stands for. Example: `16`.
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
    /// ID that the service gave the application. Example: `3faaf993-7aed-4bcd-b189-625e6a5a****`.
    pub app_id: Option<String>,
}

response! {
    GreyTagRouteData {
        "GreyTagRouteId" => grey_tag_route_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "ScRules" => sc_rules: list(""),
        "AlbRules" => alb_rules: list(""),
        "DubboRules" => dubbo_rules: list(""),
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "AppId" => app_id: value,
    }
}

/// Rules that apply to the alb, one entry each.
#[non_exhaustive]
pub struct AlbRule {
    /// ID of the service that the item belongs to or stands for. Example: `22`.
    pub service_id: Option<String>,
    /// ID of the ingress that the item belongs to or stands for. Example: `23`.
    pub ingress_id: Option<String>,
    /// Whether all conditions or one of them must hold. Example: `AND`.
    pub condition: Option<String>,
    /// The items that were found or are concerned, one entry each.
    pub items: Vec<RuleItem>,
}

response! {
    AlbRule {
        "serviceId" => service_id: value,
        "ingressId" => ingress_id: value,
        "condition" => condition: value,
        "items" => items: list(""),
    }
}

/// Errors that the documentation of [`DescribeGreyTagRouteRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type DescribeGreyTagRouteError = super::DocumentedError;
