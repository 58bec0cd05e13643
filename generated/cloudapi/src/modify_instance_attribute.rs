// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAttribute`, from `cloudapi/ModifyInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes attributes of an instance, such as name, HTTPS policy, and maintenance window.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyInstanceAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Display text for the dedicated gateway.
    pub instance_name: Option<String>,
    /// What is done about the HTTPS, as rules.
    pub https_policy: Option<String>,
    /// Whether the IPV6 is switched on.
    pub ipv6_enabled: Option<String>,
    /// Whether the egress IPv6 is switched on.
    pub egress_ipv6_enable: Option<String>,
    /// Whether the VPC SLB intranet is switched on.
    pub vpc_slb_intranet_enable: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// The intranet segments that are concerned.
    pub intranet_segments: Option<String>,
    /// Start of the daily window for maintenance, in UTC.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC.
    pub maintain_end_time: Option<String>,
    /// Address block that the gateway can reach.
    pub to_connect_vpc_ip_block: Option<ToConnectVpcIpBlock>,
    /// Address block to take off the list.
    pub delete_vpc_ip_block: Option<String>,
}

impl ModifyInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `HttpsPolicy`.
    pub fn https_policy(mut self, value: impl Into<String>) -> Self {
        self.https_policy = Some(value.into());
        self
    }
    /// Sets `IPV6Enabled`.
    pub fn ipv6_enabled(mut self, value: impl Into<String>) -> Self {
        self.ipv6_enabled = Some(value.into());
        self
    }
    /// Sets `EgressIpv6Enable`.
    pub fn egress_ipv6_enable(mut self, value: impl Into<String>) -> Self {
        self.egress_ipv6_enable = Some(value.into());
        self
    }
    /// Sets `VpcSlbIntranetEnable`.
    pub fn vpc_slb_intranet_enable(mut self, value: impl Into<String>) -> Self {
        self.vpc_slb_intranet_enable = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `IntranetSegments`.
    pub fn intranet_segments(mut self, value: impl Into<String>) -> Self {
        self.intranet_segments = Some(value.into());
        self
    }
    /// Sets `MaintainStartTime`.
    pub fn maintain_start_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_start_time = Some(value.into());
        self
    }
    /// Sets `MaintainEndTime`.
    pub fn maintain_end_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_end_time = Some(value.into());
        self
    }
    /// Sets `ToConnectVpcIpBlock`.
    pub fn to_connect_vpc_ip_block(
        mut self,
        value: impl Into<ToConnectVpcIpBlock>,
    ) -> Self {
        self.to_connect_vpc_ip_block = Some(value.into());
        self
    }
    /// Sets `DeleteVpcIpBlock`.
    pub fn delete_vpc_ip_block(mut self, value: impl Into<String>) -> Self {
        self.delete_vpc_ip_block = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "HttpsPolicy" => https_policy: query,
        "IPV6Enabled" => ipv6_enabled: query,
        "EgressIpv6Enable" => egress_ipv6_enable: query,
        "VpcSlbIntranetEnable" => vpc_slb_intranet_enable: query,
        "Token" => token: query,
        "IntranetSegments" => intranet_segments: query,
        "MaintainStartTime" => maintain_start_time: query,
        "MaintainEndTime" => maintain_end_time: query,
        "ToConnectVpcIpBlock" => to_connect_vpc_ip_block: query_json,
        "DeleteVpcIpBlock" => delete_vpc_ip_block: query,
    }
}

impl Operation for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAttribute")
        .required(&["InstanceId"]);
}

/// Response to [`ModifyInstanceAttributeRequest`].
pub type ModifyInstanceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Address block that the gateway can reach.
#[non_exhaustive]
pub struct ToConnectVpcIpBlock {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Whether the block is one of your own choice.
    pub customized: Option<bool>,
}

impl ToConnectVpcIpBlock {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `Customized`.
    #[inline]
    pub fn customized(mut self, value: bool) -> Self {
        self.customized = Some(value);
        self
    }
}

request! {
    ToConnectVpcIpBlock {
        "VswitchId" => vswitch_id: field,
        "ZoneId" => zone_id: field,
        "CidrBlock" => cidr_block: field,
        "Customized" => customized: field,
    }
}
