// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateServiceSource`, from `mse/UpdateServiceSource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IngressOptionsRequest};

/// Changes a source of gateway services; only Kubernetes clusters watched for Ingress can be
/// changed.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateServiceSourceRequest::new();
/// let reply = client.update_service_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServiceSourceRequest {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// Service source to change, by its number.
    pub id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// How Ingress resources of a Kubernetes cluster are watched; only for a source of that kind.
    pub ingress_options_request: Option<IngressOptionsRequest>,
    /// Root paths of the services in the source.
    pub path_list: Vec<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateServiceSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `IngressOptionsRequest`.
    pub fn ingress_options_request(
        mut self,
        value: impl Into<IngressOptionsRequest>,
    ) -> Self {
        self.ingress_options_request = Some(value.into());
        self
    }
    /// Sets `PathList`.
    pub fn path_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateServiceSourceRequest {
        "GatewayId" => gateway_id: query,
        "Type" => type_: query,
        "Source" => source: query,
        "Address" => address: query,
        "Id" => id: query,
        "Name" => name: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "IngressOptionsRequest" => ingress_options_request: query_json,
        "PathList" => path_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateServiceSourceRequest {
    type Response = UpdateServiceSourceResponse;
    type Error = UpdateServiceSourceError;
    const INFO: OperationInfo = super::operation("UpdateServiceSource")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateServiceSourceError] = &[
        UpdateServiceSourceError::IllegalRequest,
        UpdateServiceSourceError::InvalidParameter,
        UpdateServiceSourceError::NoPermission,
        UpdateServiceSourceError::NotFound,
        UpdateServiceSourceError::InternalError,
    ];
}

/// Response to [`UpdateServiceSourceRequest`].
#[non_exhaustive]
pub struct UpdateServiceSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6AB2B0B6-4A86-54E2-A340-FC47A22EE659`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `63`.
    pub data: Option<i64>,
}

response! {
    UpdateServiceSourceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateServiceSourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateServiceSourceError = super::DocumentedError;
