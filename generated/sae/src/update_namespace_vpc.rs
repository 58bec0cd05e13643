// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNamespaceVpc`, from `sae/UpdateNamespaceVpc.md`.

use alicloud_runtime::codegen::*;

/// Ties a namespace to another VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateNamespaceVpcRequest::new()
///     .vpc_id("...");
/// let reply = client.update_namespace_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNamespaceVpcRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the name space short that the call is about.
    pub name_space_short_id: Option<String>,
}

impl UpdateNamespaceVpcRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NameSpaceShortId`.
    pub fn name_space_short_id(mut self, value: impl Into<String>) -> Self {
        self.name_space_short_id = Some(value.into());
        self
    }
}

request! {
    UpdateNamespaceVpcRequest {
        "NamespaceId" => namespace_id: query,
        "VpcId" => vpc_id: query,
        "NameSpaceShortId" => name_space_short_id: query,
    }
}

impl Operation for UpdateNamespaceVpcRequest {
    type Response = UpdateNamespaceVpcResponse;
    type Error = UpdateNamespaceVpcError;
    const INFO: OperationInfo = super::operation("UpdateNamespaceVpc")
        .roa("POST", "/pop/v1/sam/namespace/updateNamespaceVpc")
        .required(&["VpcId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateNamespaceVpcError] = &[
        UpdateNamespaceVpcError::DeleteFailNamespaceHasIngress,
        UpdateNamespaceVpcError::NamespaceAppExists,
    ];
}

/// Response to [`UpdateNamespaceVpcRequest`].
#[non_exhaustive]
pub struct UpdateNamespaceVpcResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateNamespaceVpcResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateNamespaceVpcRequest`] names.
///
/// - [`DeleteFailNamespaceHasIngress`](super::DocumentedError::DeleteFailNamespaceHasIngress)
/// - [`NamespaceAppExists`](super::DocumentedError::NamespaceAppExists)
pub type UpdateNamespaceVpcError = super::DocumentedError;
