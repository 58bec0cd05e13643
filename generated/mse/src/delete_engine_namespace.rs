// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEngineNamespace`, from `mse/DeleteEngineNamespace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a namespace of a Nacos cluster, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteEngineNamespaceRequest::new();
/// let reply = client.delete_engine_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEngineNamespaceRequest {
    /// Namespace to delete, by its ID.
    pub id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteEngineNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteEngineNamespaceRequest {
        "Id" => id: query,
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteEngineNamespaceRequest {
    type Response = DeleteEngineNamespaceResponse;
    type Error = DeleteEngineNamespaceError;
    const INFO: OperationInfo = super::operation("DeleteEngineNamespace")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteEngineNamespaceError] = &[
        DeleteEngineNamespaceError::IllegalRequest,
        DeleteEngineNamespaceError::InvalidParameter,
        DeleteEngineNamespaceError::NoPermission,
        DeleteEngineNamespaceError::NotFound,
        DeleteEngineNamespaceError::InternalError,
    ];
}

/// Response to [`DeleteEngineNamespaceRequest`].
#[non_exhaustive]
pub struct DeleteEngineNamespaceResponse {
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A73AC37C-C617-4E3A-8049-372CF49C****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    DeleteEngineNamespaceResponse {
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteEngineNamespaceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteEngineNamespaceError = super::DocumentedError;
