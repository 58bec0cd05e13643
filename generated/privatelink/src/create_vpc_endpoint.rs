// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcEndpoint`, from `privatelink/CreateVpcEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an endpoint in your VPC through which an endpoint service is reached privately.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::CreateVpcEndpointRequest::new()
///     .vpc_id("...");
/// let reply = client.create_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Display text for the endpoint.
    pub endpoint_name: Option<String>,
    /// How the endpoint leads to the service.
    pub endpoint_type: Option<String>,
    /// How many there are of this: zone private IP address address.
    pub zone_private_ip_address_count: Option<i64>,
    /// Free text that tells people about the endpoint.
    pub endpoint_description: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Endpoint service to work on.
    pub service_id: Option<String>,
    /// Host-like name under which the service is found.
    pub service_name: Option<String>,
    /// Zones and vSwitches in which the endpoint gets an address. Items: at most 10.
    pub zone: Vec<Zone>,
    /// ID of the security group, whose rules filter the traffic. Items: at most 10.
    pub security_group_id: Vec<String>,
    /// Whether the protected is switched on.
    pub protected_enabled: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Policy, as JSON, that says who may do what through the endpoint.
    pub policy_document: Option<String>,
    /// Which addresses the endpoint takes.
    pub address_ip_version: Option<String>,
    /// Whether the zone affinity is switched on.
    pub zone_affinity_enabled: Option<bool>,
}

impl CreateVpcEndpointRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
    /// Sets `EndpointType`.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `ZonePrivateIpAddressCount`.
    #[inline]
    pub fn zone_private_ip_address_count(mut self, value: i64) -> Self {
        self.zone_private_ip_address_count = Some(value);
        self
    }
    /// Sets `EndpointDescription`.
    pub fn endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_description = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl IntoIterator<Item = impl Into<Zone>>) -> Self {
        self.zone = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProtectedEnabled`.
    #[inline]
    pub fn protected_enabled(mut self, value: bool) -> Self {
        self.protected_enabled = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `ZoneAffinityEnabled`.
    #[inline]
    pub fn zone_affinity_enabled(mut self, value: bool) -> Self {
        self.zone_affinity_enabled = Some(value);
        self
    }
}

request! {
    CreateVpcEndpointRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "EndpointName" => endpoint_name: query,
        "EndpointType" => endpoint_type: query,
        "ZonePrivateIpAddressCount" => zone_private_ip_address_count: query,
        "EndpointDescription" => endpoint_description: query,
        "VpcId" => vpc_id: query,
        "ServiceId" => service_id: query,
        "ServiceName" => service_name: query,
        "Zone" => zone: query,
        "SecurityGroupId" => security_group_id: query,
        "ProtectedEnabled" => protected_enabled: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "PolicyDocument" => policy_document: query,
        "AddressIpVersion" => address_ip_version: query,
        "ZoneAffinityEnabled" => zone_affinity_enabled: query,
    }
}

impl Operation for CreateVpcEndpointRequest {
    type Response = CreateVpcEndpointResponse;
    type Error = CreateVpcEndpointError;
    const INFO: OperationInfo = super::operation("CreateVpcEndpoint")
        .required(&["RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVpcEndpointError] = &[
        CreateVpcEndpointError::EndpointExist,
        CreateVpcEndpointError::EndpointZoneDuplicated,
        CreateVpcEndpointError::EndpointServiceNotFound,
        CreateVpcEndpointError::EndpointServiceNotSupportedZone,
        CreateVpcEndpointError::VSwitchNotFound,
        CreateVpcEndpointError::SecurityGroupNotFound,
        CreateVpcEndpointError::VpcTunnelNotFound,
        CreateVpcEndpointError::VpcNotFound,
        CreateVpcEndpointError::GenerateResourceIdFailed,
        CreateVpcEndpointError::QuotaMisMatched,
        CreateVpcEndpointError::EndpointMustContainSecurityGroup,
        CreateVpcEndpointError::EndpointDuplicated,
        CreateVpcEndpointError::EndpointServiceDeleted,
        CreateVpcEndpointError::EndpointServiceResourceNotFound,
        CreateVpcEndpointError::SecurityGroupTypeNotSupport,
        CreateVpcEndpointError::EniIpUnavailable,
        CreateVpcEndpointError::EndpointServiceNotAuthorized,
        CreateVpcEndpointError::SecurityGroupTypeOnlySingleTypeSupporteded,
        CreateVpcEndpointError::QuotaExceededIpQuotaPerEp,
        CreateVpcEndpointError::MismatchEndpointType,
        CreateVpcEndpointError::IncorrectStatusVpcEndpointService,
        CreateVpcEndpointError::CheckServiceLinkRoleError,
        CreateVpcEndpointError::ResourceNotEnoughVSwitchIp,
        CreateVpcEndpointError::VSwitchStatusNotAllowed,
        CreateVpcEndpointError::QuotaExceededEpZonePerEndpoint,
        CreateVpcEndpointError::QuotaExceededTotalEpPerVpc,
        CreateVpcEndpointError::QuotaExceededTotalIdleEndpoint,
        CreateVpcEndpointError::OperationDeniedEndpointPolicyNotSupport,
        CreateVpcEndpointError::OperationDeniedPrivateDomainStatusNotSupport,
        CreateVpcEndpointError::OperationDeniedPrivateDomainNotSupport,
        CreateVpcEndpointError::DependencyViolationPrivateDnsName,
    ];
}

/// Response to [`CreateVpcEndpointRequest`].
#[non_exhaustive]
pub struct CreateVpcEndpointResponse {
    /// Domain name that belongs to the endpoint.
    pub endpoint_domain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2022-01-02T19:11:12Z`.
    pub create_time: Option<Timestamp>,
    /// State that the endpoint business is in. Example: `Normal`.
    pub endpoint_business_status: Option<String>,
    /// Free text that tells people about the endpoint. Example: `This is my Endpoint.`.
    pub endpoint_description: Option<String>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// State that the endpoint is in. Example: `Active`.
    pub endpoint_status: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-hp356stwkxg3fn2xe****`.
    pub vpc_id: Option<String>,
    /// Display text for the endpoint. Example: `test`.
    pub endpoint_name: Option<String>,
    /// Host-like name under which the service is found.
    /// Example: `com.aliyuncs.privatelink.cn-huhehaote.epsrv-hp3xdsq46ael67lo****`.
    pub service_name: Option<String>,
    /// Upper limit of the data rate. Example: `200`.
    pub bandwidth: Option<i64>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-hp33b2e43fays7s8****`.
    pub endpoint_id: Option<String>,
    /// State that the connection is in. Example: `Disconnected`.
    pub connection_status: Option<String>,
}

response! {
    CreateVpcEndpointResponse {
        "EndpointDomain" => endpoint_domain: value,
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "EndpointBusinessStatus" => endpoint_business_status: value,
        "EndpointDescription" => endpoint_description: value,
        "ServiceId" => service_id: value,
        "EndpointStatus" => endpoint_status: value,
        "VpcId" => vpc_id: value,
        "EndpointName" => endpoint_name: value,
        "ServiceName" => service_name: value,
        "Bandwidth" => bandwidth: value,
        "EndpointId" => endpoint_id: value,
        "ConnectionStatus" => connection_status: value,
    }
}

/// Zones and vSwitches in which the endpoint gets an address.
#[non_exhaustive]
pub struct Zone {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Address that belongs to the IPv6.
    pub ipv6_address: Option<String>,
}

impl Zone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }
}

request! {
    Zone {
        "VSwitchId" => vswitch_id: field,
        "ZoneId" => zone_id: field,
        "ip" => ip: field,
        "Ipv6Address" => ipv6_address: field,
    }
}

/// Errors that the documentation of [`CreateVpcEndpointRequest`] names.
///
/// - [`EndpointExist`](super::DocumentedError::EndpointExist)
/// - [`EndpointZoneDuplicated`](super::DocumentedError::EndpointZoneDuplicated)
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointServiceNotSupportedZone`](super::DocumentedError::EndpointServiceNotSupportedZone)
/// - [`VSwitchNotFound`](super::DocumentedError::VSwitchNotFound)
/// - [`SecurityGroupNotFound`](super::DocumentedError::SecurityGroupNotFound)
/// - [`VpcTunnelNotFound`](super::DocumentedError::VpcTunnelNotFound)
/// - [`VpcNotFound`](super::DocumentedError::VpcNotFound)
/// - [`GenerateResourceIdFailed`](super::DocumentedError::GenerateResourceIdFailed)
/// - [`QuotaMisMatched`](super::DocumentedError::QuotaMisMatched)
/// - [`EndpointMustContainSecurityGroup`](super::DocumentedError::EndpointMustContainSecurityGroup)
/// - [`EndpointDuplicated`](super::DocumentedError::EndpointDuplicated)
/// - [`EndpointServiceDeleted`](super::DocumentedError::EndpointServiceDeleted)
/// - [`EndpointServiceResourceNotFound`](super::DocumentedError::EndpointServiceResourceNotFound)
/// - [`SecurityGroupTypeNotSupport`](super::DocumentedError::SecurityGroupTypeNotSupport)
/// - [`EniIpUnavailable`](super::DocumentedError::EniIpUnavailable)
/// - [`EndpointServiceNotAuthorized`](super::DocumentedError::EndpointServiceNotAuthorized)
/// - [`SecurityGroupTypeOnlySingleTypeSupporteded`](super::DocumentedError::SecurityGroupTypeOnlySingleTypeSupporteded)
/// - [`QuotaExceededIpQuotaPerEp`](super::DocumentedError::QuotaExceededIpQuotaPerEp)
/// - [`MismatchEndpointType`](super::DocumentedError::MismatchEndpointType)
/// - [`IncorrectStatusVpcEndpointService`](super::DocumentedError::IncorrectStatusVpcEndpointService)
/// - [`CheckServiceLinkRoleError`](super::DocumentedError::CheckServiceLinkRoleError)
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
/// - [`VSwitchStatusNotAllowed`](super::DocumentedError::VSwitchStatusNotAllowed)
/// - [`QuotaExceededEpZonePerEndpoint`](super::DocumentedError::QuotaExceededEpZonePerEndpoint)
/// - [`QuotaExceededTotalEpPerVpc`](super::DocumentedError::QuotaExceededTotalEpPerVpc)
/// - [`QuotaExceededTotalIdleEndpoint`](super::DocumentedError::QuotaExceededTotalIdleEndpoint)
/// - [`OperationDeniedEndpointPolicyNotSupport`](super::DocumentedError::OperationDeniedEndpointPolicyNotSupport)
/// - [`OperationDeniedPrivateDomainStatusNotSupport`](super::DocumentedError::OperationDeniedPrivateDomainStatusNotSupport)
/// - [`OperationDeniedPrivateDomainNotSupport`](super::DocumentedError::OperationDeniedPrivateDomainNotSupport)
/// - [`DependencyViolationPrivateDnsName`](super::DocumentedError::DependencyViolationPrivateDnsName)
pub type CreateVpcEndpointError = super::DocumentedError;
