// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `cloudapi/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TagInfo};

/// Lists the shared and dedicated instances of a region in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeInstancesRequest::new();
/// let reply = client.describe_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<Open<InstanceType>>,
    /// Whether this is switched on: tag authorization.
    pub enable_tag_authorization: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl DescribeInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `EnableTagAuthorization`.
    #[inline]
    pub fn enable_tag_authorization(mut self, value: bool) -> Self {
        self.enable_tag_authorization = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstancesRequest {
        "InstanceId" => instance_id: query,
        "Language" => language: query,
        "InstanceType" => instance_type: query,
        "EnableTagAuthorization" => enable_tag_authorization: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstances").read_only();
}

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEB6EC62-B6C7-5082-A45A-45A204724AC2`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<InstanceAttribute>,
}

response! {
    DescribeInstancesResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Instances" => instances: list("InstanceAttribute"),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct InstanceAttribute {
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// Whether the VPC SLB intranet is switched on. Example: `true`.
    pub vpc_slb_intranet_enable: Option<bool>,
    /// IP from which backends in the classic network see requests come. Example: `10.0.0.1`.
    pub classic_egress_address: Option<String>,
    /// Availability zone, as shown to people. Example: `text`.
    pub zone_local_name: Option<String>,
    /// Private network that the dedicated gateway is joined to. Example: `vpc-t***hx****yu9****t0g4`.
    pub user_vpc_id: Option<String>,
    /// Whether the VPC intranet is switched on. Example: `true`.
    pub vpc_intranet_enable: Option<bool>,
    /// Number of the account that owns the VPC. Example: `1408453217640291****`.
    pub vpc_owner_id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `api-shared-vpc-020`.
    pub instance_id: Option<String>,
    /// Upper limit that applies to the instance rps. Example: `500`.
    pub instance_rps_limit: Option<i32>,
    /// Kind or model of the instance, which sets what it can do. Example: `VPC_SHARED`.
    pub instance_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Size or model of the instance. Example: `api.s1.small`.
    pub instance_spec: Option<String>,
    /// Whether the instance is paid for in advance or by use. Example: `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Policies that apply to the HTTPS. Example: `HTTPS2_TLS1_2`.
    pub https_policies: Option<String>,
    /// Range from which backends in a private network see requests come. Example: `100.104.254.0/26`.
    pub vpc_egress_address: Option<String>,
    /// Whether the egress IPv6 is switched on. Example: `true`.
    pub egress_ipv6_enable: Option<bool>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1659801600000`.
    pub expired_time: Option<String>,
    /// Display text for the dedicated gateway. Example: `test`.
    pub instance_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-MAZ5(g,h)`.
    pub zone_id: Option<String>,
    /// Whether this can be used: IPv6. Example: `true`.
    pub support_ipv6: Option<bool>,
    /// IP from which backends on the internet see requests come. Example: `47.241.89.244`.
    pub internet_egress_address: Option<String>,
    /// When the item was created or added. Example: `2021-10-22 15:36:53.0`.
    pub created_time: Option<String>,
    /// The instance spec attributes that were found or are concerned, one entry each.
    pub instance_spec_attributes: Vec<SpecAttribute>,
    /// ID of the user vSwitch that the item belongs to or stands for.
    /// Example: `vsw-t4***eh****d7q****i2f`.
    pub user_vswitch_id: Option<String>,
    /// Display text for the list of addresses that are let in or kept out. Example: `test`.
    pub acl_name: Option<String>,
    /// Whether the listed addresses are kept out (`black`) or are the only ones let in (`white`).
    /// Example: `white`.
    pub acl_type: Option<String>,
    /// Whether the access control list is applied. Example: `on`.
    pub acl_status: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-uf6f9zfxfxtp5j9ng3yv4`.
    pub acl_id: Option<String>,
    /// The intranet segments that are concerned. Example: `[\"172.36.0.0/16\",\"172.31.16.0/20\"]`.
    pub intranet_segments: Option<String>,
    /// Display text for the list of IPv6 ranges that guards the gateway. Example: `testIPV6`.
    pub ipv6_acl_name: Option<String>,
    /// ID of the IPV6 ACL that the item belongs to or stands for. Example: `acl-124resFfs235`.
    pub ipv6_acl_id: Option<String>,
    /// Whether listed IPv6 ranges are kept out (`black`) or are the only ones let in (`white`).
    /// Example: `black`.
    pub ipv6_acl_type: Option<String>,
    /// State that the IPV6 ACL is in. Example: `off`.
    pub ipv6_acl_status: Option<String>,
    /// Architecture of the dedicated gateway: joined to a VPC (`vpc_connect`) or classic (`normal`).
    /// Example: `vpc_connect`.
    pub dedicated_instance_type: Option<String>,
    /// Address range of the instance, in CIDR notation. Example: `192.168.0.0/16`.
    pub instance_cidr_block: Option<String>,
    /// ID of the connect VPC that the item belongs to or stands for.
    /// Example: `vpc-m5eo7khlb4h4f8y9egsdg`.
    pub connect_vpc_id: Option<String>,
    /// The elastic network interface attributes that were found or are concerned, one entry each.
    pub network_interface_attributes: Vec<NetworkInterfaceAttribute>,
    /// Cluster that joins dedicated gateways. Example: `apigateway-cluster-sh-1523cafbgffd`.
    pub instance_cluster_id: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `22:00Z`.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `01:00Z`.
    pub maintain_end_time: Option<String>,
    /// The connect CIDR blocks that are concerned. Example: `[\"172.16.0.0/24\",\"172.16.1.0/24\"]`.
    pub connect_cidr_blocks: Option<String>,
    /// Items of the kind private DNS that were found or are concerned.
    pub private_dns_list: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagInfo>,
}

response! {
    InstanceAttribute {
        "Status" => status: value,
        "VpcSlbIntranetEnable" => vpc_slb_intranet_enable: value,
        "ClassicEgressAddress" => classic_egress_address: value,
        "ZoneLocalName" => zone_local_name: value,
        "UserVpcId" => user_vpc_id: value,
        "VpcIntranetEnable" => vpc_intranet_enable: value,
        "VpcOwnerId" => vpc_owner_id: value,
        "InstanceId" => instance_id: value,
        "InstanceRpsLimit" => instance_rps_limit: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
        "InstanceSpec" => instance_spec: value,
        "InstanceChargeType" => instance_charge_type: value,
        "HttpsPolicies" => https_policies: value,
        "VpcEgressAddress" => vpc_egress_address: value,
        "EgressIpv6Enable" => egress_ipv6_enable: value,
        "ExpiredTime" => expired_time: value,
        "InstanceName" => instance_name: value,
        "ZoneId" => zone_id: value,
        "SupportIpv6" => support_ipv6: value,
        "InternetEgressAddress" => internet_egress_address: value,
        "CreatedTime" => created_time: value,
        "InstanceSpecAttributes" => instance_spec_attributes: list("SpecAttribute"),
        "UserVswitchId" => user_vswitch_id: value,
        "AclName" => acl_name: value,
        "AclType" => acl_type: value,
        "AclStatus" => acl_status: value,
        "AclId" => acl_id: value,
        "IntranetSegments" => intranet_segments: value,
        "IPV6AclName" => ipv6_acl_name: value,
        "IPV6AclId" => ipv6_acl_id: value,
        "IPV6AclType" => ipv6_acl_type: value,
        "IPV6AclStatus" => ipv6_acl_status: value,
        "DedicatedInstanceType" => dedicated_instance_type: value,
        "InstanceCidrBlock" => instance_cidr_block: value,
        "ConnectVpcId" => connect_vpc_id: value,
        "NetworkInterfaceAttributes" => network_interface_attributes: list("NetworkInterfaceAttribute"),
        "InstanceClusterId" => instance_cluster_id: value,
        "MaintainStartTime" => maintain_start_time: value,
        "MaintainEndTime" => maintain_end_time: value,
        "ConnectCidrBlocks" => connect_cidr_blocks: value,
        "PrivateDnsList" => private_dns_list: list("PrivateDns"),
        "Tags" => tags: list("TagInfo"),
    }
}

/// The instance spec attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SpecAttribute {
    /// Value that belongs to the name or key beside it. Example: `2500`.
    pub value: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
}

response! {
    SpecAttribute {
        "Value" => value: value,
        "LocalName" => local_name: value,
    }
}

/// The elastic network interface attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkInterfaceAttribute {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2zeqals6rbj51bhjn8b89`.
    pub vswitch_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-2zeehz13zcyj1kfk3o85`.
    pub security_group_id: Option<String>,
    /// Address range in CIDR notation. Example: `192.168.17.0/24`.
    pub cidr_block: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-shenzhen-d`.
    pub zone_id: Option<String>,
}

response! {
    NetworkInterfaceAttribute {
        "VswitchId" => vswitch_id: value,
        "SecurityGroupId" => security_group_id: value,
        "CidrBlock" => cidr_block: value,
        "ZoneId" => zone_id: value,
    }
}

values! {
    /// Kind or model of the instance, which sets what it can do.
    pub enum InstanceType {
        /// Instance shared with others.
        VpcShared = "VPC_SHARED",
        /// Instance of one's own.
        VpcDedicated = "VPC_DEDICATED",
    }
}
