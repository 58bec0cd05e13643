// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEngineNamespace`, from `mse/UpdateEngineNamespace.md`.

use alicloud_runtime::codegen::*;

/// Changes the name, the note or the quota of a Nacos namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateEngineNamespaceRequest::new()
///     .id("33ff74b6-d21e-4f9b-91a8-bc1ea4ef****")
///     .name("name")
///     .service_count(3);
/// let reply = client.update_engine_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEngineNamespaceRequest {
    /// **Required.** Namespace to change, by its ID. Example: `33ff74b6-d21e-4f9b-91a8-bc1ea4ef****`.
    pub id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// How many services there are, or may be, in the namespace or cluster. Example: `3`.
    pub service_count: Option<i32>,
    /// Note that tells people what the namespace or the configuration is for. Example: `public`.
    pub desc: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateEngineNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ServiceCount`.
    #[inline]
    pub fn service_count(mut self, value: i32) -> Self {
        self.service_count = Some(value);
        self
    }
    /// Sets `Desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateEngineNamespaceRequest {
        "Id" => id: query,
        "Name" => name: query,
        "ServiceCount" => service_count: query,
        "Desc" => desc: query,
        "ClusterId" => cluster_id: query,
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateEngineNamespaceRequest {
    type Response = UpdateEngineNamespaceResponse;
    type Error = UpdateEngineNamespaceError;
    const INFO: OperationInfo = super::operation("UpdateEngineNamespace")
        .required(&["Id", "Name"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateEngineNamespaceError] = &[
        UpdateEngineNamespaceError::IllegalRequest,
        UpdateEngineNamespaceError::InvalidParameter,
        UpdateEngineNamespaceError::NoPermission,
        UpdateEngineNamespaceError::NotFound,
        UpdateEngineNamespaceError::InternalError,
    ];
}

/// Response to [`UpdateEngineNamespaceRequest`].
#[non_exhaustive]
pub struct UpdateEngineNamespaceResponse {
    /// What the call returns besides its status.
    pub data: Option<EngineNamespaceData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9FDCFE-0738-493B-B801-82BDFBCB****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateEngineNamespaceResponse {
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
    /// Space of names that keeps items of different origin apart. Example: `public`.
    pub namespace: Option<String>,
    /// Note that tells people what the namespace is for. Example: `mytest`.
    pub namespace_desc: Option<String>,
    /// Name for people of the Nacos namespace. Example: `mytestshowname`.
    pub namespace_show_name: Option<String>,
    /// How many configurations the namespace may hold. Example: `1`.
    pub quota: Option<i32>,
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
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`UpdateEngineNamespaceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateEngineNamespaceError = super::DocumentedError;
