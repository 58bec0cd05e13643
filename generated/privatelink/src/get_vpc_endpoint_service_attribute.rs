// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpcEndpointServiceAttribute`, from `privatelink/GetVpcEndpointServiceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows one endpoint service in detail, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::GetVpcEndpointServiceAttributeRequest::new()
///     .service_id("...");
/// let reply = client.get_vpc_endpoint_service_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpcEndpointServiceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
}

impl GetVpcEndpointServiceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
}

request! {
    GetVpcEndpointServiceAttributeRequest {
        "RegionId" => region_id: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for GetVpcEndpointServiceAttributeRequest {
    type Response = GetVpcEndpointServiceAttributeResponse;
    type Error = GetVpcEndpointServiceAttributeError;
    const INFO: OperationInfo = super::operation("GetVpcEndpointServiceAttribute")
        .required(&["RegionId", "ServiceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVpcEndpointServiceAttributeError] = &[
        GetVpcEndpointServiceAttributeError::EndpointServiceNotFound,
    ];
}

/// Response to [`GetVpcEndpointServiceAttributeRequest`].
#[non_exhaustive]
pub struct GetVpcEndpointServiceAttributeResponse {
    /// Who pays for the endpoint: its owner or the one who offers the service. Example: `Endpoint`.
    pub payer: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D8992C1-6712-423C-BAC5-E5E817484C6B`.
    pub request_id: Option<String>,
    /// Free text that tells people about the service. Example: `This is my EndpointService.`.
    pub service_description: Option<String>,
    /// When the item was created. Example: `2020-01-02T19:11:12Z`.
    pub create_time: Option<Timestamp>,
    /// Data rate that is granted to or used by the max. Example: `1024`.
    pub max_bandwidth: Option<i32>,
    /// Data rate that is granted to or used by the min. Example: `100`.
    pub min_bandwidth: Option<i32>,
    /// Domain name that belongs to the service.
    /// Example: `epsrv-hp3vpx8yqxblby3i****.cn-huhehaote.privatelink.aliyuncs.com`.
    pub service_domain: Option<String>,
    /// Whether the auto accept is switched on. Example: `true`.
    pub auto_accept_enabled: Option<bool>,
    /// Whether the zone affinity is switched on. Example: `true`.
    pub zone_affinity_enabled: Option<bool>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// The zones found, one entry each. Example: `cn-huhehaote-b`.
    pub zones: Vec<String>,
    /// State that the service business is in. Example: `Normal`.
    pub service_business_status: Option<String>,
    /// Host-like name under which the service is found.
    /// Example: `com.aliyuncs.privatelink.cn-huhehaote.epsrv-hp3vpx8yqxblby3i****`.
    pub service_name: Option<String>,
    /// State that the service is in. Example: `Active`.
    pub service_status: Option<String>,
    /// Data rate that is granted to or used by the connect. Example: `3072`.
    pub connect_bandwidth: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// How endpoints lead to the service. Example: `Interface`.
    pub service_type: Option<String>,
    /// What kind of resource stands behind the service. Example: `slb`.
    pub service_resource_type: Option<String>,
    /// Whether the service can be reached over IPv6. Example: `false`.
    pub service_support_ipv6: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
}

response! {
    GetVpcEndpointServiceAttributeResponse {
        "Payer" => payer: value,
        "RequestId" => request_id: value,
        "ServiceDescription" => service_description: value,
        "CreateTime" => create_time: value,
        "MaxBandwidth" => max_bandwidth: value,
        "MinBandwidth" => min_bandwidth: value,
        "ServiceDomain" => service_domain: value,
        "AutoAcceptEnabled" => auto_accept_enabled: value,
        "ZoneAffinityEnabled" => zone_affinity_enabled: value,
        "ServiceId" => service_id: value,
        "Zones" => zones: list(""),
        "ServiceBusinessStatus" => service_business_status: value,
        "ServiceName" => service_name: value,
        "ServiceStatus" => service_status: value,
        "ConnectBandwidth" => connect_bandwidth: value,
        "RegionId" => region_id: value,
        "ServiceType" => service_type: value,
        "ServiceResourceType" => service_resource_type: value,
        "ServiceSupportIPv6" => service_support_ipv6: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`GetVpcEndpointServiceAttributeRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
pub type GetVpcEndpointServiceAttributeError = super::DocumentedError;
