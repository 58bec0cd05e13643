// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PullServices`, from `mse/PullServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the services of a source that can be imported into a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::PullServicesRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.pull_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PullServicesRequest {
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    pub source_type: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Source that services come from, such as a registry or a Kubernetes cluster.
    pub source_id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl PullServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `SourceId`.
    #[inline]
    pub fn source_id(mut self, value: i64) -> Self {
        self.source_id = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    PullServicesRequest {
        "SourceType" => source_type: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "Namespace" => namespace: query,
        "SourceId" => source_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for PullServicesRequest {
    type Response = PullServicesResponse;
    type Error = PullServicesError;
    const INFO: OperationInfo = super::operation("PullServices")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PullServicesError] = &[
        PullServicesError::IllegalRequest,
        PullServicesError::InvalidParameter,
        PullServicesError::NoPermission,
        PullServicesError::NotFound,
        PullServicesError::InternalError,
    ];
}

/// Response to [`PullServicesRequest`].
#[non_exhaustive]
pub struct PullServicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC0A99B9-8BA3-5FE3-8FE7-D7C719CF7BD2`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<ServiceData>,
}

response! {
    PullServicesResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServiceData {
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `test`.
    pub group_name: Option<String>,
    /// Services of the source that can be taken in.
    pub services: Vec<Service>,
    /// Name for people of the Nacos namespace. Example: `public`.
    pub namespace_show_name: Option<String>,
}

response! {
    ServiceData {
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
        "Services" => services: list(""),
        "NamespaceShowName" => namespace_show_name: value,
    }
}

/// Services of the source that can be taken in.
#[non_exhaustive]
pub struct Service {
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `public`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `test`.
    pub group_name: Option<String>,
    /// Source that services come from, such as a registry or a Kubernetes cluster. Example: `1`.
    pub source_id: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `MSE`.
    pub source_type: Option<String>,
}

response! {
    Service {
        "Name" => name: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
        "SourceId" => source_id: value,
        "SourceType" => source_type: value,
    }
}

/// Errors that the documentation of [`PullServicesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PullServicesError = super::DocumentedError;
