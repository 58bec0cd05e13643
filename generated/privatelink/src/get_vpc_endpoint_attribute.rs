// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpcEndpointAttribute`, from `privatelink/GetVpcEndpointAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows one endpoint in detail, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::GetVpcEndpointAttributeRequest::new()
///     .endpoint_id("...");
/// let reply = client.get_vpc_endpoint_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpcEndpointAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
}

impl GetVpcEndpointAttributeRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    GetVpcEndpointAttributeRequest {
        "RegionId" => region_id: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for GetVpcEndpointAttributeRequest {
    type Response = GetVpcEndpointAttributeResponse;
    type Error = GetVpcEndpointAttributeError;
    const INFO: OperationInfo = super::operation("GetVpcEndpointAttribute")
        .required(&["RegionId", "EndpointId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVpcEndpointAttributeError] = &[
        GetVpcEndpointAttributeError::EndpointNotFound,
        GetVpcEndpointAttributeError::EndpointConnectionNotFound,
    ];
}

/// Response to [`GetVpcEndpointAttributeRequest`].
#[non_exhaustive]
pub struct GetVpcEndpointAttributeResponse {
    /// Who pays for the endpoint: its owner or the one who offers the service. Example: `Endpoint`.
    pub payer: Option<String>,
    /// Domain name that belongs to the endpoint.
    pub endpoint_domain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D8992C1-6712-423C-BAC5-E5E817484C6B`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2021-09-24T18:00:07Z`.
    pub create_time: Option<Timestamp>,
    /// Whether endpoint and service belong to the same account. Example: `true`.
    pub resource_owner: Option<bool>,
    /// State that the endpoint business is in. Example: `Normal`.
    pub endpoint_business_status: Option<String>,
    /// Free text that tells people about the endpoint. Example: `This is my Endpoint.`.
    pub endpoint_description: Option<String>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// State that the endpoint is in. Example: `Active`.
    pub endpoint_status: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-fdfhkjafhjvcvdjf****`.
    pub vpc_id: Option<String>,
    /// Display text for the endpoint. Example: `test`.
    pub endpoint_name: Option<String>,
    /// How many there are of this: zone private IP address address. Example: `1`.
    pub zone_private_ip_address_count: Option<i64>,
    /// `Interface` for a network interface in the VPC by which the service is reached; other types
    /// serve traffic appliances or calls the other way round. Example: `Interface`.
    pub endpoint_type: Option<String>,
    /// Host-like name under which the service is found.
    /// Example: `com.aliyuncs.privatelink.cn-huhehaote.epsrv-hp3xdsq46ael67lo****`.
    pub service_name: Option<String>,
    /// Upper limit of the data rate. Example: `1024`.
    pub bandwidth: Option<i32>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-hp33b2e43fays7s8****`.
    pub endpoint_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// State that the connection is in. Example: `Connected`.
    pub connection_status: Option<String>,
    /// Whether the zone affinity is switched on. Example: `true`.
    pub zone_affinity_enabled: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmz7nocpei***`.
    pub resource_group_id: Option<String>,
    /// Policy, as JSON, that says who may do what through the endpoint. Example: `text`.
    pub policy_document: Option<String>,
}

response! {
    GetVpcEndpointAttributeResponse {
        "Payer" => payer: value,
        "EndpointDomain" => endpoint_domain: value,
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "ResourceOwner" => resource_owner: value,
        "EndpointBusinessStatus" => endpoint_business_status: value,
        "EndpointDescription" => endpoint_description: value,
        "ServiceId" => service_id: value,
        "EndpointStatus" => endpoint_status: value,
        "VpcId" => vpc_id: value,
        "EndpointName" => endpoint_name: value,
        "ZonePrivateIpAddressCount" => zone_private_ip_address_count: value,
        "EndpointType" => endpoint_type: value,
        "ServiceName" => service_name: value,
        "Bandwidth" => bandwidth: value,
        "EndpointId" => endpoint_id: value,
        "RegionId" => region_id: value,
        "ConnectionStatus" => connection_status: value,
        "ZoneAffinityEnabled" => zone_affinity_enabled: value,
        "ResourceGroupId" => resource_group_id: value,
        "PolicyDocument" => policy_document: value,
    }
}

/// Errors that the documentation of [`GetVpcEndpointAttributeRequest`] names.
///
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointConnectionNotFound`](super::DocumentedError::EndpointConnectionNotFound)
pub type GetVpcEndpointAttributeError = super::DocumentedError;
