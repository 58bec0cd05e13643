// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayServiceDetail`, from `mse/GetGatewayServiceDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConsistentHashLBConfig, HttpCookie, LoadBalancerSettings, TlsSetting, TrafficPolicy};

/// Returns a service of a gateway with its versions and traffic policy.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayServiceDetailRequest::new()
///     .service_id(1)
///     .gateway_unique_id("...");
/// let reply = client.get_gateway_service_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayServiceDetailRequest {
    /// **Required.** Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayServiceDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`, which is required.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
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
    GetGatewayServiceDetailRequest {
        "ServiceId" => service_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayServiceDetailRequest {
    type Response = GetGatewayServiceDetailResponse;
    type Error = GetGatewayServiceDetailError;
    const INFO: OperationInfo = super::operation("GetGatewayServiceDetail")
        .required(&["ServiceId", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetGatewayServiceDetailError] = &[
        GetGatewayServiceDetailError::IllegalRequest,
        GetGatewayServiceDetailError::InvalidParameter,
        GetGatewayServiceDetailError::NoPermission,
        GetGatewayServiceDetailError::NotFound,
        GetGatewayServiceDetailError::InternalError,
    ];
}

/// Response to [`GetGatewayServiceDetailRequest`].
#[non_exhaustive]
pub struct GetGatewayServiceDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9802C54E-5CC5-5706-927B-993DBB6DCF2F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayServiceData>,
}

response! {
    GetGatewayServiceDetailResponse {
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
    /// Identifier of the item within its collection. Example: `1`.
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
    /// Group in the registry that services of the same kind are kept in. Example: `test`.
    pub group_name: Option<String>,
    /// Source that services come from, such as a registry or a Kubernetes cluster. Example: `1`.
    pub source_id: Option<i64>,
    /// Name that the service has in the registry that it comes from. Example: `test`.
    pub service_name_in_registry: Option<String>,
    /// Basic facts about the service, such as its addresses.
    pub meta_info: Option<String>,
    /// Addresses of the service's nodes. Example: `127.0.1.12`.
    pub ips: Vec<String>,
    /// Versions of the service; superseded by `VersionDetails`.
    pub versions: Vec<Version>,
    /// Labels that nodes of the service carry, with their values.
    pub label_details: Vec<LabelDetail>,
    /// Versions of the service, with the labels that define them.
    pub version_details: Vec<VersionDetail>,
    /// When the item was created. Example: `2022-01-07 18:07:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// How the gateway spreads and encrypts traffic to the service.
    pub gateway_traffic_policy: Option<TrafficPolicy>,
    /// Whether the gateway finds the backend service healthy. Example: `true`.
    pub health_status: Option<String>,
    /// Whether the gateway probes the nodes of the service. Example: `true`.
    pub health_check: Option<String>,
    /// Protocol that the service speaks, such as HTTP or gRPC.
    pub service_protocol: Option<String>,
    /// Ports at which the service takes requests. Example: `80`.
    pub ports: Vec<i32>,
    /// Settings for traffic to single ports of the service.
    pub port_traffic_policy_list: Vec<PortTrafficPolicyList>,
    /// Full internal name under which the gateway knows the service.
    pub service_fqdn: Option<String>,
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
        "Versions" => versions: list(""),
        "LabelDetails" => label_details: list(""),
        "VersionDetails" => version_details: list(""),
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "GatewayTrafficPolicy" => gateway_traffic_policy: value,
        "HealthStatus" => health_status: value,
        "HealthCheck" => health_check: value,
        "ServiceProtocol" => service_protocol: value,
        "Ports" => ports: list(""),
        "PortTrafficPolicyList" => port_traffic_policy_list: list(""),
        "ServiceFQDN" => service_fqdn: value,
    }
}

/// Versions of the service; superseded by `VersionDetails`.
#[non_exhaustive]
pub struct Version {
    /// Label that the item carries. Example: `version`.
    pub label: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `v1`.
    pub value: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `test`.
    pub type_: Option<String>,
}

response! {
    Version {
        "Label" => label: value,
        "Value" => value: value,
        "Type" => type_: value,
    }
}

/// Labels that nodes of the service carry, with their values.
#[non_exhaustive]
pub struct LabelDetail {
    /// Name in a pair of name and value. Example: `label`.
    pub key: Option<String>,
    /// The values that were found or are concerned, one entry each. Example: `v1`.
    pub values: Vec<String>,
}

response! {
    LabelDetail {
        "Key" => key: value,
        "Values" => values: list(""),
    }
}

/// Versions of the service, with the labels that define them.
#[non_exhaustive]
pub struct VersionDetail {
    /// Version of the service, defined by the labels that its nodes carry.
    pub service_version: Option<ServiceVersion>,
    /// How many there are of this: endpoint. Example: `1`.
    pub endpoint_num: Option<i32>,
    /// Share of the service's nodes that belong to this version. Example: `20%`.
    pub endpoint_num_percent: Option<String>,
}

response! {
    VersionDetail {
        "ServiceVersion" => service_version: value,
        "EndpointNum" => endpoint_num: value,
        "EndpointNumPercent" => endpoint_num_percent: value,
    }
}

/// Version of the service, defined by the labels that its nodes carry.
#[non_exhaustive]
pub struct ServiceVersion {
    /// Name that people know the item by. Example: `v2`.
    pub name: Option<String>,
    /// Node labels that define the version.
    pub labels: Vec<Label>,
}

response! {
    ServiceVersion {
        "Name" => name: value,
        "Labels" => labels: list(""),
    }
}

/// Node labels that define the version.
#[non_exhaustive]
pub struct Label {
    /// Name in a pair of name and value. Example: `version`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `v2`.
    pub value: Option<String>,
}

response! {
    Label {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Settings for traffic to single ports of the service.
#[non_exhaustive]
pub struct PortTrafficPolicyList {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows. Example: `1`.
    pub service_id: Option<i64>,
    /// Port at which the service takes requests. Example: `8080`.
    pub service_port: Option<i32>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-2837hfd91h34dbg87364g*****`.
    pub gateway_unique_id: Option<String>,
    /// How the gateway spreads and encrypts traffic to this port.
    pub traffic_policy: Option<TrafficPolicy>,
    /// When the item was created. Example: `1667460287386`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1667460287386`.
    pub gmt_modified: Option<String>,
}

response! {
    PortTrafficPolicyList {
        "Id" => id: value,
        "ServiceId" => service_id: value,
        "ServicePort" => service_port: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "TrafficPolicy" => traffic_policy: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`GetGatewayServiceDetailRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayServiceDetailError = super::DocumentedError;
