// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayService`, from `mse/DeleteGatewayService.md`.

use alicloud_runtime::codegen::*;

/// Removes a service from a gateway, which can no longer forward requests to it.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayServiceRequest::new()
///     .service_id("...")
///     .gateway_unique_id("...");
/// let reply = client.delete_gateway_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayServiceRequest {
    /// **Required.** Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewayServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteGatewayServiceRequest {
        "ServiceId" => service_id: query,
        "GatewayId" => gateway_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayServiceRequest {
    type Response = DeleteGatewayServiceResponse;
    type Error = DeleteGatewayServiceError;
    const INFO: OperationInfo = super::operation("DeleteGatewayService")
        .required(&["ServiceId", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGatewayServiceError] = &[
        DeleteGatewayServiceError::IllegalRequest,
        DeleteGatewayServiceError::InvalidParameter,
        DeleteGatewayServiceError::NoPermission,
        DeleteGatewayServiceError::NotFound,
        DeleteGatewayServiceError::InternalError,
    ];
}

/// Response to [`DeleteGatewayServiceRequest`].
#[non_exhaustive]
pub struct DeleteGatewayServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B3545F76-6ED1-586F-8DB9-ECE07985F381`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayServiceData>,
}

response! {
    DeleteGatewayServiceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayServiceData {
    /// Identifier of the item within its collection. Example: `190`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597c****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `MSE`.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `DEFAULT_GROUP`.
    pub group_name: Option<String>,
    /// Source that services come from, such as a registry or a Kubernetes cluster. Example: `1`.
    pub source_id: Option<i64>,
    /// Name that the service has in the registry that it comes from. Example: `test`.
    pub service_name_in_registry: Option<String>,
    /// Basic facts about the service, such as its addresses.
    pub meta_info: Option<String>,
    /// Addresses of the service's nodes. Example: `127.0.1.12`.
    pub ips: Vec<String>,
    /// When the item was created. Example: `2022-01-14 14:39:16`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    GatewayServiceData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "SourceType" => source_type: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
        "SourceId" => source_id: value,
        "ServiceNameInRegistry" => service_name_in_registry: value,
        "MetaInfo" => meta_info: value,
        "Ips" => ips: list(""),
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`DeleteGatewayServiceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayServiceError = super::DocumentedError;
