// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayServiceTrafficPolicy`, from `mse/UpdateGatewayServiceTrafficPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConsistentHashLBConfig, HttpCookie, LoadBalancerSettings, TlsSetting, TrafficPolicy};

/// Changes how a gateway spreads and encrypts traffic to a service.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// use alicloud_mse::update_gateway_service_traffic_policy::TrafficPolicy;
///
/// let request = alicloud_mse::UpdateGatewayServiceTrafficPolicyRequest::new()
///     .gateway_traffic_policy(TrafficPolicy::new())
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_service_traffic_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayServiceTrafficPolicyRequest {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<i64>,
    /// **Required.** How the gateway spreads and encrypts traffic to the service.
    pub gateway_traffic_policy: Option<TrafficPolicy>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayServiceTrafficPolicyRequest {
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
    /// Sets `ServiceId`.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
        self
    }
    /// Sets `GatewayTrafficPolicy`, which is required.
    pub fn gateway_traffic_policy(mut self, value: impl Into<TrafficPolicy>) -> Self {
        self.gateway_traffic_policy = Some(value.into());
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
    UpdateGatewayServiceTrafficPolicyRequest {
        "GatewayId" => gateway_id: query,
        "ServiceId" => service_id: query,
        "GatewayTrafficPolicy" => gateway_traffic_policy: query_json,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayServiceTrafficPolicyRequest {
    type Response = UpdateGatewayServiceTrafficPolicyResponse;
    type Error = UpdateGatewayServiceTrafficPolicyError;
    const INFO: OperationInfo = super::operation("UpdateGatewayServiceTrafficPolicy")
        .required(&["GatewayTrafficPolicy", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayServiceTrafficPolicyError] = &[
        UpdateGatewayServiceTrafficPolicyError::IllegalRequest,
        UpdateGatewayServiceTrafficPolicyError::InvalidParameter,
        UpdateGatewayServiceTrafficPolicyError::NoPermission,
        UpdateGatewayServiceTrafficPolicyError::NotFound,
        UpdateGatewayServiceTrafficPolicyError::InternalError,
    ];
}

/// Response to [`UpdateGatewayServiceTrafficPolicyRequest`].
#[non_exhaustive]
pub struct UpdateGatewayServiceTrafficPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11A61389-F896-5231-A4FB-074D9E2E0055`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<GatewayService>,
}

response! {
    UpdateGatewayServiceTrafficPolicyResponse {
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
pub struct GatewayService {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `MSE`.
    pub source_type: Option<String>,
    /// How the gateway spreads and encrypts traffic to the service.
    pub gateway_traffic_policy: Option<TrafficPolicy>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-913a49bab6c5461187a3305fb8da****`.
    pub gateway_unique_id: Option<String>,
    /// Basic facts about the service, such as its addresses. Example: `[\"192.168.0.xxx:80\"]`.
    pub meta_info: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `public`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `DEFAULT_GROUP`.
    pub group_name: Option<String>,
}

response! {
    GatewayService {
        "Id" => id: value,
        "Name" => name: value,
        "SourceType" => source_type: value,
        "GatewayTrafficPolicy" => gateway_traffic_policy: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "MetaInfo" => meta_info: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayServiceTrafficPolicyRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayServiceTrafficPolicyError = super::DocumentedError;
