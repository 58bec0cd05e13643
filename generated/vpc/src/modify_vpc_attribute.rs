// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcAttribute`, from `vpc/ModifyVpcAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a VPC, describes it anew or changes its IPv4 and IPv6 ranges.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpcAttributeRequest::new()
///     .vpc_id("vpc-bp1qtbach57ywecf****");
/// let reply = client.modify_vpc_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    /// Example: `vpc-bp1qtbach57ywecf****`.
    pub vpc_id: Option<String>,
    /// New private IPv4 range of the VPC, larger or smaller than before, within the standard private
    /// ranges. Example: `192.168.0.0/24`.
    pub cidr_block: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my VPC.`.
    pub description: Option<String>,
    /// Whether the VPC has an IPv6 range. Example: `true`.
    pub enable_ipv6: Option<bool>,
    /// Name for people to tell the VPC by; calls go by the ID. Length: 2 to 128. Example: `Vpc-1`.
    pub vpc_name: Option<String>,
    /// IPv6 range of the network, in CIDR notation.
    pub ipv6_cidr_block: Option<String>,
    /// Carrier that the IPv6 range comes from. Ranges of a single carrier are only for accounts cleared
    /// for single-line bandwidth.
    pub ipv6_isp: Option<String>,
    /// Whether this is switched on: DNS hostname.
    pub enable_dns_hostname: Option<bool>,
}

impl ModifyVpcAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EnableIPv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }
    /// Sets `EnableDnsHostname`.
    #[inline]
    pub fn enable_dns_hostname(mut self, value: bool) -> Self {
        self.enable_dns_hostname = Some(value);
        self
    }
}

request! {
    ModifyVpcAttributeRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "CidrBlock" => cidr_block: query,
        "Description" => description: query,
        "EnableIPv6" => enable_ipv6: query,
        "VpcName" => vpc_name: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
        "Ipv6Isp" => ipv6_isp: query,
        "EnableDnsHostname" => enable_dns_hostname: query,
    }
}

impl Operation for ModifyVpcAttributeRequest {
    type Response = ModifyVpcAttributeResponse;
    type Error = ModifyVpcAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVpcAttribute")
        .required(&["VpcId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyVpcAttributeError] = &[
        ModifyVpcAttributeError::InvalidVpcIdNotFound,
        ModifyVpcAttributeError::InvalidVpcNameMalformed,
        ModifyVpcAttributeError::InvalidVpcDiscriptionMalformed,
        ModifyVpcAttributeError::InvalidParameter2,
        ModifyVpcAttributeError::InvalidUserCidrQuota,
        ModifyVpcAttributeError::InvalidUserCidrMalformed,
        ModifyVpcAttributeError::IncorrectVpcStatus,
        ModifyVpcAttributeError::InvalidCidrBlockMalformed,
        ModifyVpcAttributeError::ForbiddenVpcNotFound,
        ModifyVpcAttributeError::InvalidDescriptionMalformed,
        ModifyVpcAttributeError::IllegalCidrBlock,
        ModifyVpcAttributeError::InvalidRegionMalformed,
        ModifyVpcAttributeError::OperationUnsupportedDisableIpv6,
        ModifyVpcAttributeError::OperationUnsupportedIpv6Feature,
        ModifyVpcAttributeError::ParamExclusiveEnableIpv6AndCidrBlock,
        ModifyVpcAttributeError::OperationFailedClassicLinkEnabled,
        ModifyVpcAttributeError::OperationFailedIpV6VSwitchInuse,
        ModifyVpcAttributeError::OperationFailedIpv6GatewayInUse,
        ModifyVpcAttributeError::OperationFailedQueryCenIpv6Status,
        ModifyVpcAttributeError::OperationUnsupportedCenIpv6Enabled,
        ModifyVpcAttributeError::UnsupportedFeatureIpv6Isp,
        ModifyVpcAttributeError::ResourceNotEnoughIpv6Cidr,
        ModifyVpcAttributeError::OperationFailedIPv6CidrNotReserved,
        ModifyVpcAttributeError::IllegalParamIpv6Cidr,
        ModifyVpcAttributeError::InvalidIpv6InstanceNotFound,
        ModifyVpcAttributeError::ExclusiveParamEnableIpv6AndCidrBlock,
    ];
}

/// Response to [`ModifyVpcAttributeRequest`].
pub type ModifyVpcAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcAttributeRequest`] names.
///
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`InvalidVpcNameMalformed`](super::DocumentedError::InvalidVpcNameMalformed)
/// - [`InvalidVpcDiscriptionMalformed`](super::DocumentedError::InvalidVpcDiscriptionMalformed)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidUserCidrQuota`](super::DocumentedError::InvalidUserCidrQuota)
/// - [`InvalidUserCidrMalformed`](super::DocumentedError::InvalidUserCidrMalformed)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`IllegalCidrBlock`](super::DocumentedError::IllegalCidrBlock)
/// - [`InvalidRegionMalformed`](super::DocumentedError::InvalidRegionMalformed)
/// - [`OperationUnsupportedDisableIpv6`](super::DocumentedError::OperationUnsupportedDisableIpv6)
/// - [`OperationUnsupportedIpv6Feature`](super::DocumentedError::OperationUnsupportedIpv6Feature)
/// - [`ParamExclusiveEnableIpv6AndCidrBlock`](super::DocumentedError::ParamExclusiveEnableIpv6AndCidrBlock)
/// - [`OperationFailedClassicLinkEnabled`](super::DocumentedError::OperationFailedClassicLinkEnabled)
/// - [`OperationFailedIpV6VSwitchInuse`](super::DocumentedError::OperationFailedIpV6VSwitchInuse)
/// - [`OperationFailedIpv6GatewayInUse`](super::DocumentedError::OperationFailedIpv6GatewayInUse)
/// - [`OperationFailedQueryCenIpv6Status`](super::DocumentedError::OperationFailedQueryCenIpv6Status)
/// - [`OperationUnsupportedCenIpv6Enabled`](super::DocumentedError::OperationUnsupportedCenIpv6Enabled)
/// - [`UnsupportedFeatureIpv6Isp`](super::DocumentedError::UnsupportedFeatureIpv6Isp)
/// - [`ResourceNotEnoughIpv6Cidr`](super::DocumentedError::ResourceNotEnoughIpv6Cidr)
/// - [`OperationFailedIPv6CidrNotReserved`](super::DocumentedError::OperationFailedIPv6CidrNotReserved)
/// - [`IllegalParamIpv6Cidr`](super::DocumentedError::IllegalParamIpv6Cidr)
/// - [`InvalidIpv6InstanceNotFound`](super::DocumentedError::InvalidIpv6InstanceNotFound)
/// - [`ExclusiveParamEnableIpv6AndCidrBlock`](super::DocumentedError::ExclusiveParamEnableIpv6AndCidrBlock)
pub type ModifyVpcAttributeError = super::DocumentedError;
