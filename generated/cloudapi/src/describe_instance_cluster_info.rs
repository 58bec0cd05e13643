// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceClusterInfo`, from `cloudapi/DescribeInstanceClusterInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows one cluster of dedicated instances.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeInstanceClusterInfoRequest::new();
/// let reply = client.describe_instance_cluster_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceClusterInfoRequest {
    /// Display text for the cluster of dedicated gateways.
    pub instance_cluster_name: Option<String>,
}

impl DescribeInstanceClusterInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceClusterName`.
    pub fn instance_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.instance_cluster_name = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceClusterInfoRequest {
        "InstanceClusterName" => instance_cluster_name: query,
    }
}

impl Operation for DescribeInstanceClusterInfoRequest {
    type Response = DescribeInstanceClusterInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceClusterInfo")
        .read_only();
}

/// Response to [`DescribeInstanceClusterInfoRequest`].
#[non_exhaustive]
pub struct DescribeInstanceClusterInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// Display text for the cluster of dedicated gateways. Example: `test`.
    pub instance_cluster_name: Option<String>,
    /// Cluster that joins dedicated gateways. Example: `apigateway-ht-04e41d95e9c1`.
    pub instance_cluster_id: Option<String>,
    /// State that the instance cluster is in. Example: `RUNNING`.
    pub instance_cluster_status: Option<String>,
    /// Software release that the gateways run. Example: `3.5.3.856`.
    pub instance_cluster_version: Option<String>,
    /// Free text that describes the item to people. Example: `v0.0.4`.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item was created or added. Example: `2022-10-10T18:29:27`.
    pub created_time: Option<String>,
    /// When the item was last changed. Example: `2023-06-19 10:40:29 +0800`.
    pub modified_time: Option<String>,
    /// What is known about the cluster.
    pub instance_cluster_attribute: Option<InstanceClusterAttribute>,
    /// Items of the kind instance that were found or are concerned.
    pub instance_list: Vec<Instance>,
    /// Architecture of the gateways in it. Example: `normal`.
    pub instance_cluster_type: Option<String>,
}

response! {
    DescribeInstanceClusterInfoResponse {
        "RequestId" => request_id: value,
        "InstanceClusterName" => instance_cluster_name: value,
        "InstanceClusterId" => instance_cluster_id: value,
        "InstanceClusterStatus" => instance_cluster_status: value,
        "InstanceClusterVersion" => instance_cluster_version: value,
        "Description" => description: value,
        "RegionId" => region_id: value,
        "CreatedTime" => created_time: value,
        "ModifiedTime" => modified_time: value,
        "InstanceClusterAttribute" => instance_cluster_attribute: value,
        "InstanceList" => instance_list: list("Instance"),
        "InstanceClusterType" => instance_cluster_type: value,
    }
}

/// What is known about the cluster.
#[non_exhaustive]
pub struct InstanceClusterAttribute {
    /// Policies that apply to the HTTPS. Example: `HTTPS2_TLS1_0`.
    pub https_policies: Option<String>,
    /// IP from which backends on the internet see requests come. Example: `39.106.XX.XX`.
    pub internet_egress_address: Option<String>,
    /// Range from which backends inside Alibaba Cloud see requests come. Example: `100.104.XX.XX/26`.
    pub intranet_egress_address: Option<String>,
    /// Whether the VPC intranet is switched on.
    pub vpc_intranet_enable: Option<bool>,
    /// The intranet segments that are concerned. Example: `123.0.0.1`.
    pub intranet_segments: Option<String>,
    /// Private network that the dedicated gateway is joined to. Example: `vpc-2zew2v4vcg78mXXXX`.
    pub user_vpc_id: Option<String>,
    /// ID of the user vSwitch that the item belongs to or stands for.
    /// Example: `vsw-2zecr5r7ao44tslsXXXX`.
    pub user_vswitch_id: Option<String>,
    /// Number of the account that owns the VPC. Example: `165438596694XXXX`.
    pub vpc_owner_id: Option<i64>,
    /// ID of the IPV4 ACL that the item belongs to or stands for.
    /// Example: `acl-t4n8i4rvvp70kcyuoXXXX`.
    pub ipv4_acl_id: Option<String>,
    /// Display text for the list of IPv4 ranges that guards the gateway. Example: `test-black`.
    pub ipv4_acl_name: Option<String>,
    /// State that the IPV4 ACL is in. Example: `on`.
    pub ipv4_acl_status: Option<String>,
    /// Whether listed IPv4 ranges are kept out (`black`) or are the only ones let in (`white`).
    /// Example: `black`.
    pub ipv4_acl_type: Option<String>,
    /// Whether the egress IPv6 is switched on. Example: `true`.
    pub egress_ipv6_enable: Option<bool>,
    /// Whether this can be used: IPv6. Example: `true`.
    pub support_ipv6: Option<bool>,
    /// Display text for the list of IPv6 ranges that guards the gateway. Example: `test`.
    pub ipv6_acl_name: Option<String>,
    /// ID of the IPV6 ACL that the item belongs to or stands for.
    /// Example: `acl-t4nevzhwbpe7cup18XXXX`.
    pub ipv6_acl_id: Option<String>,
    /// State that the IPV6 ACL is in. Example: `on`.
    pub ipv6_acl_status: Option<String>,
    /// Whether listed IPv6 ranges are kept out (`black`) or are the only ones let in (`white`).
    /// Example: `white`.
    pub ipv6_acl_type: Option<String>,
    /// Items of the kind vip type that were found or are concerned. Example: `VPC_INTERNET_IPV6`.
    pub vip_type_list: Option<String>,
    /// Whether the VPC SLB intranet is switched on. Example: `false`.
    pub vpc_slb_intranet_enable: Option<bool>,
    /// ID of the connect VPC that the item belongs to or stands for.
    /// Example: `vpc-p0w3kxxxxxxxxxxxxxxxx`.
    pub connect_vpc_id: Option<String>,
    /// The connect CIDR blocks that are concerned. Example: `["192.168.1.0/24","192.168.0.0/24"]`.
    pub connect_cidr_blocks: Option<String>,
}

response! {
    InstanceClusterAttribute {
        "HttpsPolicies" => https_policies: value,
        "InternetEgressAddress" => internet_egress_address: value,
        "IntranetEgressAddress" => intranet_egress_address: value,
        "VpcIntranetEnable" => vpc_intranet_enable: value,
        "IntranetSegments" => intranet_segments: value,
        "UserVpcId" => user_vpc_id: value,
        "UserVswitchId" => user_vswitch_id: value,
        "VpcOwnerId" => vpc_owner_id: value,
        "IPV4AclId" => ipv4_acl_id: value,
        "IPV4AclName" => ipv4_acl_name: value,
        "IPV4AclStatus" => ipv4_acl_status: value,
        "IPV4AclType" => ipv4_acl_type: value,
        "EgressIpv6Enable" => egress_ipv6_enable: value,
        "SupportIpv6" => support_ipv6: value,
        "IPV6AclName" => ipv6_acl_name: value,
        "IPV6AclId" => ipv6_acl_id: value,
        "IPV6AclStatus" => ipv6_acl_status: value,
        "IPV6AclType" => ipv6_acl_type: value,
        "VipTypeList" => vip_type_list: value,
        "VpcSlbIntranetEnable" => vpc_slb_intranet_enable: value,
        "ConnectVpcId" => connect_vpc_id: value,
        "ConnectCidrBlocks" => connect_cidr_blocks: value,
    }
}

/// Items of the kind instance that were found or are concerned.
#[non_exhaustive]
pub struct Instance {
    /// Display text for the dedicated gateway.
    /// Example: `tf-testacceu-central-1apigatewayinstance8752`.
    pub instance_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `apigateway-ht-04e41d95e9c1`.
    pub instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `Instance not found.`.
    pub error_message: Option<String>,
}

response! {
    Instance {
        "InstanceName" => instance_name: value,
        "InstanceId" => instance_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
    }
}
