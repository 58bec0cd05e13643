// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEngineNamepace`, from `mse/GetEngineNamepace.md`.

use alicloud_runtime::codegen::*;

/// Returns one namespace of a Nacos cluster with its quota and use.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetEngineNamepaceRequest::new();
/// let reply = client.get_engine_namepace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEngineNamepaceRequest {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetEngineNamepaceRequest {
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
    GetEngineNamepaceRequest {
        "Id" => id: query,
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetEngineNamepaceRequest {
    type Response = GetEngineNamepaceResponse;
    type Error = GetEngineNamepaceError;
    const INFO: OperationInfo = super::operation("GetEngineNamepace")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetEngineNamepaceError] = &[
        GetEngineNamepaceError::IllegalRequest,
        GetEngineNamepaceError::InvalidParameter,
        GetEngineNamepaceError::NoPermission,
        GetEngineNamepaceError::NotFound,
        GetEngineNamepaceError::InternalError,
    ];
}

/// Response to [`GetEngineNamepaceRequest`].
#[non_exhaustive]
pub struct GetEngineNamepaceResponse {
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<String>,
    /// How many configurations the namespace may hold. Example: `200`.
    pub quota: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FA8F966F-420C-52F5-B49E-6ED7CCE02697`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// How many configurations there are in the namespace. Example: `1`.
    pub config_count: Option<String>,
    /// Name for people of the Nacos namespace. Example: `public`.
    pub namespace_show_name: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Note that tells people what the namespace is for. Example: `mytest`.
    pub namespace_desc: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `public`.
    pub namespace: Option<String>,
}

response! {
    GetEngineNamepaceResponse {
        "HttpCode" => http_code: value,
        "Type" => type_: value,
        "Quota" => quota: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ConfigCount" => config_count: value,
        "NamespaceShowName" => namespace_show_name: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "NamespaceDesc" => namespace_desc: value,
        "Namespace" => namespace: value,
    }
}

/// Errors that the documentation of [`GetEngineNamepaceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetEngineNamepaceError = super::DocumentedError;
