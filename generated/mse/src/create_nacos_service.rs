// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNacosService`, from `mse/CreateNacosService.md`.

use alicloud_runtime::codegen::*;

/// Creates a service in a Nacos namespace, for instances to register under.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateNacosServiceRequest::new()
///     .service_name("...");
/// let reply = client.create_nacos_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNacosServiceRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Share of healthy instances below which unhealthy ones are returned too.
    pub protect_threshold: Option<String>,
    /// Whether instances are temporary, so that they vanish when their heartbeats stop.
    pub ephemeral: Option<bool>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateNacosServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ProtectThreshold`.
    pub fn protect_threshold(mut self, value: impl Into<String>) -> Self {
        self.protect_threshold = Some(value.into());
        self
    }
    /// Sets `Ephemeral`.
    #[inline]
    pub fn ephemeral(mut self, value: bool) -> Self {
        self.ephemeral = Some(value);
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
    CreateNacosServiceRequest {
        "InstanceId" => instance_id: query,
        "ServiceName" => service_name: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "ProtectThreshold" => protect_threshold: query,
        "Ephemeral" => ephemeral: query,
        "ClusterId" => cluster_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateNacosServiceRequest {
    type Response = CreateNacosServiceResponse;
    type Error = CreateNacosServiceError;
    const INFO: OperationInfo = super::operation("CreateNacosService")
        .required(&["ServiceName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateNacosServiceError] = &[
        CreateNacosServiceError::IllegalRequest,
        CreateNacosServiceError::InvalidParameter,
        CreateNacosServiceError::NoPermission,
        CreateNacosServiceError::NotFound,
        CreateNacosServiceError::InternalError,
    ];
}

/// Response to [`CreateNacosServiceRequest`].
#[non_exhaustive]
pub struct CreateNacosServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B170A0D-2C5D-4CF8-B808-03966B86****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Outcome of the call in short, such as an ID or a text. Example: `data`.
    pub data: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    CreateNacosServiceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`CreateNacosServiceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateNacosServiceError = super::DocumentedError;
