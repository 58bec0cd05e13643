// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecret`, from `sae/CreateSecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RequestSecretData, SecretData};

/// Creates a Secret of a given type in a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// use alicloud_sae::create_secret::RequestSecretData;
///
/// let request = alicloud_sae::CreateSecretRequest::new()
///     .namespace_id("...")
///     .secret_name("...")
///     .secret_type("...")
///     .secret_data(RequestSecretData::new());
/// let reply = client.create_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** Name that the secret goes by.
    pub secret_name: Option<String>,
    /// **Required.** Which kind of secret it is or is to be.
    pub secret_type: Option<Open<SecretType>>,
    /// **Required.** What was measured or stored about the secret.
    pub secret_data: Option<RequestSecretData>,
}

impl CreateSecretRequest {
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
    /// Sets `SecretName`, which is required.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `SecretType`, which is required.
    pub fn secret_type(mut self, value: impl Into<Open<SecretType>>) -> Self {
        self.secret_type = Some(value.into());
        self
    }
    /// Sets `SecretData`, which is required.
    pub fn secret_data(mut self, value: impl Into<RequestSecretData>) -> Self {
        self.secret_data = Some(value.into());
        self
    }
}

request! {
    CreateSecretRequest {
        "NamespaceId" => namespace_id: query,
        "SecretName" => secret_name: query,
        "SecretType" => secret_type: query,
        "SecretData" => secret_data: query_json,
    }
}

impl Operation for CreateSecretRequest {
    type Response = CreateSecretResponse;
    type Error = CreateSecretError;
    const INFO: OperationInfo = super::operation("CreateSecret")
        .roa("POST", "/pop/v1/sam/secret/secret")
        .required(&["NamespaceId", "SecretName", "SecretType", "SecretData"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateSecretError] = &[
        CreateSecretError::InvalidParameterNotEmpty,
        CreateSecretError::InvalidParameterObviously,
        CreateSecretError::InvalidParameterWithMessage,
        CreateSecretError::SecretNameConflictAlreadyExist,
        CreateSecretError::QuotaExceededSecretInNamespace,
        CreateSecretError::QuotaExceededSecretDataKey,
        CreateSecretError::InvalidSecretTypeNotAvailable,
        CreateSecretError::InvalidSecretDataKeyNotFound,
        CreateSecretError::InvalidNamespaceIdNotFound,
        CreateSecretError::OperationFailedRPCError,
    ];
}

/// Response to [`CreateSecretRequest`].
#[non_exhaustive]
pub struct CreateSecretResponse {
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
    CreateSecretResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

values! {
    /// Which kind of secret it is or is to be.
    pub enum SecretType {
        /// Keys and values of your own.
        Opaque = "Opaque",
        /// Logon data of an image registry.
        KubernetesIoDockerconfigjson = "kubernetes.io/dockerconfigjson",
        /// A certificate with its private key.
        KubernetesIoTls = "kubernetes.io/tls",
    }
}

/// Errors that the documentation of [`CreateSecretRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`SecretNameConflictAlreadyExist`](super::DocumentedError::SecretNameConflictAlreadyExist)
/// - [`QuotaExceededSecretInNamespace`](super::DocumentedError::QuotaExceededSecretInNamespace)
/// - [`QuotaExceededSecretDataKey`](super::DocumentedError::QuotaExceededSecretDataKey)
/// - [`InvalidSecretTypeNotAvailable`](super::DocumentedError::InvalidSecretTypeNotAvailable)
/// - [`InvalidSecretDataKeyNotFound`](super::DocumentedError::InvalidSecretDataKeyNotFound)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
/// - [`OperationFailedRPCError`](super::DocumentedError::OperationFailedRPCError)
pub type CreateSecretError = super::DocumentedError;
