// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEngineNamespace`, from `mse/CreateEngineNamespace.md`.

use alicloud_runtime::codegen::*;

/// Creates a namespace in a Nacos cluster, to keep services and configurations apart.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateEngineNamespaceRequest::new()
///     .name("name");
/// let reply = client.create_engine_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEngineNamespaceRequest {
    /// **Required.** Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-98s****`.
    pub cluster_id: Option<String>,
    /// Note that tells people what the namespace or the configuration is for. Example: `public`.
    pub desc: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// How many services there are, or may be, in the namespace or cluster. Example: `3`.
    pub service_count: Option<i32>,
    /// ID of your choice for the namespace; the service makes one up if you leave it out.
    pub id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateEngineNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ServiceCount`.
    #[inline]
    pub fn service_count(mut self, value: i32) -> Self {
        self.service_count = Some(value);
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateEngineNamespaceRequest {
        "Name" => name: query,
        "ClusterId" => cluster_id: query,
        "Desc" => desc: query,
        "InstanceId" => instance_id: query,
        "ServiceCount" => service_count: query,
        "Id" => id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateEngineNamespaceRequest {
    type Response = CreateEngineNamespaceResponse;
    type Error = CreateEngineNamespaceError;
    const INFO: OperationInfo = super::operation("CreateEngineNamespace")
        .required(&["Name"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [CreateEngineNamespaceError] = &[
        CreateEngineNamespaceError::IllegalRequest,
        CreateEngineNamespaceError::InvalidParameter,
        CreateEngineNamespaceError::NoPermission,
        CreateEngineNamespaceError::NotFound,
        CreateEngineNamespaceError::InternalError,
    ];
}

/// Response to [`CreateEngineNamespaceRequest`].
#[non_exhaustive]
pub struct CreateEngineNamespaceResponse {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-892k****`.
    pub cluster_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EngineNamespaceData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6092602-C357-4750-89D9-E572FBEA****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateEngineNamespaceResponse {
        "ClusterId" => cluster_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EngineNamespaceData {
    /// How many configurations there are in the namespace. Example: `1`.
    pub config_count: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `DEFAULT`.
    pub namespace: Option<String>,
    /// Note that tells people what the namespace is for. Example: `mytest`.
    pub namespace_desc: Option<String>,
    /// Name for people of the Nacos namespace. Example: `public`.
    pub namespace_show_name: Option<String>,
    /// How many configurations the namespace may hold. Example: `1`.
    pub quota: Option<i32>,
    /// How many services there are, or may be, in the namespace or cluster. Example: `3`.
    pub service_count: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
}

response! {
    EngineNamespaceData {
        "ConfigCount" => config_count: value,
        "Namespace" => namespace: value,
        "NamespaceDesc" => namespace_desc: value,
        "NamespaceShowName" => namespace_show_name: value,
        "Quota" => quota: value,
        "ServiceCount" => service_count: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`CreateEngineNamespaceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateEngineNamespaceError = super::DocumentedError;
