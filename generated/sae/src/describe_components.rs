// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeComponents`, from `sae/DescribeComponents.md`.

use alicloud_runtime::codegen::*;

/// Lists the runtime component versions that can be chosen when an application is deployed.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeComponentsRequest::new()
///     .type_("...");
/// let reply = client.describe_components(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeComponentsRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeComponentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeComponentsRequest {
        "AppId" => app_id: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeComponentsRequest {
    type Response = DescribeComponentsResponse;
    type Error = DescribeComponentsError;
    const INFO: OperationInfo = super::operation("DescribeComponents")
        .roa("GET", "/pop/v1/sam/resource/components")
        .required(&["Type"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeComponentsError] = &[
        DescribeComponentsError::InvalidComponentTypeNotFound,
    ];
}

/// Response to [`DescribeComponentsRequest`].
#[non_exhaustive]
pub struct DescribeComponentsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ComponentData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeComponentsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ComponentData {
    /// Kind of the item, out of those that the service tells apart. Example: `JDK`.
    pub type_: Option<String>,
    /// Key that opens, signs or picks out the component. Example: `Open JDK 8`.
    pub component_key: Option<String>,
    /// Free text that tells people about the component. Example: `Open JDK 8`.
    pub component_description: Option<String>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<bool>,
}

response! {
    ComponentData {
        "Type" => type_: value,
        "ComponentKey" => component_key: value,
        "ComponentDescription" => component_description: value,
        "Expired" => expired: value,
    }
}

/// Errors that the documentation of [`DescribeComponentsRequest`] names.
///
/// - [`InvalidComponentTypeNotFound`](super::DocumentedError::InvalidComponentTypeNotFound)
pub type DescribeComponentsError = super::DocumentedError;
