// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNamespace`, from `sae/CreateNamespace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NamespaceData};

/// Creates a namespace, by whose ID applications and configurations are grouped.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateNamespaceRequest::new()
///     .namespace_name("...");
/// let reply = client.create_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNamespaceRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** Name that the namespace goes by.
    pub namespace_name: Option<String>,
    /// Free text that tells people about the namespace.
    pub namespace_description: Option<String>,
    /// ID of the name space short that the call is about.
    pub name_space_short_id: Option<String>,
    /// Whether this is switched on: micro registration.
    pub enable_micro_registration: Option<bool>,
}

impl CreateNamespaceRequest {
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
    /// Sets `NamespaceName`, which is required.
    pub fn namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = Some(value.into());
        self
    }
    /// Sets `NamespaceDescription`.
    pub fn namespace_description(mut self, value: impl Into<String>) -> Self {
        self.namespace_description = Some(value.into());
        self
    }
    /// Sets `NameSpaceShortId`.
    pub fn name_space_short_id(mut self, value: impl Into<String>) -> Self {
        self.name_space_short_id = Some(value.into());
        self
    }
    /// Sets `EnableMicroRegistration`.
    #[inline]
    pub fn enable_micro_registration(mut self, value: bool) -> Self {
        self.enable_micro_registration = Some(value);
        self
    }
}

request! {
    CreateNamespaceRequest {
        "NamespaceId" => namespace_id: query,
        "NamespaceName" => namespace_name: query,
        "NamespaceDescription" => namespace_description: query,
        "NameSpaceShortId" => name_space_short_id: query,
        "EnableMicroRegistration" => enable_micro_registration: query,
    }
}

impl Operation for CreateNamespaceRequest {
    type Response = CreateNamespaceResponse;
    type Error = CreateNamespaceError;
    const INFO: OperationInfo = super::operation("CreateNamespace")
        .roa("POST", "/pop/v1/paas/namespace")
        .required(&["NamespaceName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateNamespaceError] = &[
        CreateNamespaceError::InstanceExistNamespaceId,
        CreateNamespaceError::InvalidNamespaceWithUppercase,
        CreateNamespaceError::InvalidNamespaceIdFormat,
        CreateNamespaceError::InvalidNamespaceIdSuffixFormat,
        CreateNamespaceError::InvalidNamespaceNameFormat,
        CreateNamespaceError::InvalidOperationNamespaceClusterNotDeleted,
        CreateNamespaceError::NamespaceAppExists,
        CreateNamespaceError::SystemUpgrading,
        CreateNamespaceError::ExceedNamespace,
        CreateNamespaceError::OperationFailedDauthHttpRequest,
    ];
}

/// Response to [`CreateNamespaceRequest`].
#[non_exhaustive]
pub struct CreateNamespaceResponse {
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
    CreateNamespaceResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateNamespaceRequest`] names.
///
/// - [`InstanceExistNamespaceId`](super::DocumentedError::InstanceExistNamespaceId)
/// - [`InvalidNamespaceWithUppercase`](super::DocumentedError::InvalidNamespaceWithUppercase)
/// - [`InvalidNamespaceIdFormat`](super::DocumentedError::InvalidNamespaceIdFormat)
/// - [`InvalidNamespaceIdSuffixFormat`](super::DocumentedError::InvalidNamespaceIdSuffixFormat)
/// - [`InvalidNamespaceNameFormat`](super::DocumentedError::InvalidNamespaceNameFormat)
/// - [`InvalidOperationNamespaceClusterNotDeleted`](super::DocumentedError::InvalidOperationNamespaceClusterNotDeleted)
/// - [`NamespaceAppExists`](super::DocumentedError::NamespaceAppExists)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ExceedNamespace`](super::DocumentedError::ExceedNamespace)
/// - [`OperationFailedDauthHttpRequest`](super::DocumentedError::OperationFailedDauthHttpRequest)
pub type CreateNamespaceError = super::DocumentedError;
