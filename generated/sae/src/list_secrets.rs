// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecrets`, from `sae/ListSecrets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RelateApp};

/// Lists the Secrets of a namespace and the applications that use them.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListSecretsRequest::new()
///     .namespace_id("...");
/// let reply = client.list_secrets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecretsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
}

impl ListSecretsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
}

request! {
    ListSecretsRequest {
        "NamespaceId" => namespace_id: query,
    }
}

impl Operation for ListSecretsRequest {
    type Response = ListSecretsResponse;
    type Error = ListSecretsError;
    const INFO: OperationInfo = super::operation("ListSecrets")
        .roa("GET", "/pop/v1/sam/secret/secrets")
        .required(&["NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListSecretsError] = &[
        ListSecretsError::InvalidParameterNotEmpty,
        ListSecretsError::InvalidParameterObviously,
        ListSecretsError::InvalidParameterWithMessage,
        ListSecretsError::InvalidNamespaceIdNotFound,
    ];
}

/// Response to [`ListSecretsRequest`].
#[non_exhaustive]
pub struct ListSecretsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SecretData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListSecretsResponse {
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
pub struct SecretData {
    /// The secrets that were found or are concerned, one entry each.
    pub secrets: Vec<Secret>,
}

response! {
    SecretData {
        "Secrets" => secrets: list(""),
    }
}

/// The secrets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Secret {
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-beijing:test`.
    pub namespace_id: Option<String>,
    /// ID of the secret that the item belongs to or stands for. Example: `16`.
    pub secret_id: Option<i64>,
    /// Name that the secret goes by. Example: `registry-auth`.
    pub secret_name: Option<String>,
    /// Which kind of secret it is or is to be. Example: `kubernetes.io/dockerconfigjson`.
    pub secret_type: Option<String>,
    /// The relate applications that were found or are concerned, one entry each.
    pub relate_apps: Vec<RelateApp>,
    /// When the item was created. Example: `1593760185111`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1593760185111`.
    pub update_time: Option<i64>,
}

response! {
    Secret {
        "NamespaceId" => namespace_id: value,
        "SecretId" => secret_id: value,
        "SecretName" => secret_name: value,
        "SecretType" => secret_type: value,
        "RelateApps" => relate_apps: list(""),
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`ListSecretsRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
pub type ListSecretsError = super::DocumentedError;
