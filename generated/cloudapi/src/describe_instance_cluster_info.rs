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
    /// Name that the instance cluster goes by.
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
    /// Name that the instance cluster goes by. Example: `test`.
    pub instance_cluster_name: Option<String>,
    /// ID of the instance cluster that the item belongs to or stands for.
    /// Example: `apigateway-ht-04e41d95e9c1`.
    pub instance_cluster_id: Option<String>,
    /// State that the instance cluster is in. Example: `RUNNING`.
    pub instance_cluster_status: Option<String>,
    /// Which version of the instance cluster is meant. Example: `3.5.3.856`.
    pub instance_cluster_version: Option<String>,
    /// Free text that describes the item to people. Example: `v0.0.4`.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item was created or added. Example: `2022-10-10T18:29:27`.
    pub created_time: Option<String>,
    /// When the item was last changed. Example: `2023-06-19 10:40:29 +0800`.
    pub modified_time: Option<String>,
    /// `InstanceClusterAttribute`.
    pub instance_cluster_attribute: Option<InstanceClusterAttribute>,
    /// Items of the kind instance that were found or are concerned.
    pub instance_list: Vec<Instance>,
    /// Which kind of instance cluster it is or is to be. Example: `normal`.
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

/// The value of [`instance_cluster_attribute`](DescribeInstanceClusterInfoResponse::instance_cluster_attribute).
#[non_exhaustive]
pub struct InstanceClusterAttribute {
    /// Policies that apply to the HTTPS. Example: `HTTPS2_TLS1_0`.
    pub https_policies: Option<String>,
    /// Address that belongs to the internet egress. Example: `39.106.XX.XX`.
    pub internet_egress_address: Option<String>,
    /// Address that belongs to the intranet egress. Example: `100.104.XX.XX/26`.
    pub intranet_egress_address: Option<String>,
    /// Whether the VPC intranet is switched on.
    pub vpc_intranet_enable: Option<bool>,
    /// The intranet segments that are concerned. Example: `123.0.0.1`.
    pub intranet_segments: Option<String>,
    /// ID of the user VPC that the item belongs to or stands for. Example: `vpc-2zew2v4vcg78mXXXX`.
    pub user_vpc_id: Option<String>,
    /// ID of the user vSwitch that the item belongs to or stands for.
    /// Example: `vsw-2zecr5r7ao44tslsXXXX`.
    pub user_vswitch_id: Option<String>,
    /// Number of the account that owns the VPC. Example: `165438596694XXXX`.
    pub vpc_owner_id: Option<i64>,
    /// ID of the IPV4 ACL that the item belongs to or stands for.
    /// Example: `acl-t4n8i4rvvp70kcyuoXXXX`.
    pub ipv4_acl_id: Option<String>,
    /// Name that the IPV4 ACL goes by. Example: `test-black`.
    pub ipv4_acl_name: Option<String>,
    /// State that the IPV4 ACL is in. Example: `on`.
    pub ipv4_acl_status: Option<String>,
    /// Which kind of IPV4 ACL it is or is to be. Example: `black`.
    pub ipv4_acl_type: Option<String>,
    /// Whether the egress IPv6 is switched on. Example: `true`.
    pub egress_ipv6_enable: Option<bool>,
    /// Whether this can be used: IPv6. Example: `true`.
    pub support_ipv6: Option<bool>,
    /// Name that the IPV6 ACL goes by. Example: `test`.
    pub ipv6_acl_name: Option<String>,
    /// ID of the IPV6 ACL that the item belongs to or stands for.
    /// Example: `acl-t4nevzhwbpe7cup18XXXX`.
    pub ipv6_acl_id: Option<String>,
    /// State that the IPV6 ACL is in. Example: `on`.
    pub ipv6_acl_status: Option<String>,
    /// Which kind of IPV6 ACL it is or is to be. Example: `white`.
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
    /// Name given to the instance. Example: `tf-testacceu-central-1apigatewayinstance8752`.
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
