// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNamespace`, from `sae/DescribeNamespace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NamespaceData};

/// Returns name, ID, and description of one namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeNamespaceRequest::new();
/// let reply = client.describe_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNamespaceRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the name space short that the call is about.
    pub name_space_short_id: Option<String>,
}

impl DescribeNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `NameSpaceShortId`.
    pub fn name_space_short_id(mut self, value: impl Into<String>) -> Self {
        self.name_space_short_id = Some(value.into());
        self
    }
}

request! {
    DescribeNamespaceRequest {
        "NamespaceId" => namespace_id: query,
        "NameSpaceShortId" => name_space_short_id: query,
    }
}

impl Operation for DescribeNamespaceRequest {
    type Response = DescribeNamespaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNamespace")
        .roa("GET", "/pop/v1/paas/namespace")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeNamespaceRequest`].
#[non_exhaustive]
pub struct DescribeNamespaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a981dd515966966104121683d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NamespaceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeNamespaceResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}
