// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNamespaceList`, from `sae/DescribeNamespaceList.md`.

use alicloud_runtime::codegen::*;

/// Lists namespaces without paging, with VPC, vSwitch, and security group.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeNamespaceListRequest::new();
/// let reply = client.describe_namespace_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNamespaceListRequest {
    /// Whether namespaces that you created are listed as well.
    pub contain_custom: Option<bool>,
    /// Whether namespaces in hybrid clouds are left out.
    pub hybrid_cloud_exclude: Option<bool>,
}

impl DescribeNamespaceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContainCustom`.
    #[inline]
    pub fn contain_custom(mut self, value: bool) -> Self {
        self.contain_custom = Some(value);
        self
    }
    /// Sets `HybridCloudExclude`.
    #[inline]
    pub fn hybrid_cloud_exclude(mut self, value: bool) -> Self {
        self.hybrid_cloud_exclude = Some(value);
        self
    }
}

request! {
    DescribeNamespaceListRequest {
        "ContainCustom" => contain_custom: query,
        "HybridCloudExclude" => hybrid_cloud_exclude: query,
    }
}

impl Operation for DescribeNamespaceListRequest {
    type Response = DescribeNamespaceListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNamespaceList")
        .roa("GET", "/pop/v1/sam/namespace/describeNamespaceList")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeNamespaceListRequest`].
#[non_exhaustive]
pub struct DescribeNamespaceListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30375C38-F4ED-4135-A0AE-5C75DC7F****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1a0b2215622920113732501e****`.
    pub trace_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<NamespaceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeNamespaceListResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct NamespaceData {
    /// ID of the virtual private cloud. Example: `vpc-2ze0i263cnn311nvj****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2ze559r1z1bpwqxwp****`.
    pub vswitch_id: Option<String>,
    /// Whether you created the namespace. Example: `true`.
    pub custom: Option<bool>,
    /// Address of the script that installs the agent.
    /// Example: `http://edas-bj.oss-cn-beijing-internal.aliyuncs.com/test/install.sh`.
    pub agent_install: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-beijing:test`.
    pub namespace_id: Option<String>,
    /// Whether the hybrid cloud is switched on. Example: `false`.
    pub hybrid_cloud_enable: Option<bool>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-wz969ngg2e49q5i4****`.
    pub security_group_id: Option<String>,
    /// Whether this is the namespace in use. Example: `false`.
    pub current: Option<bool>,
    /// Name that the namespace goes by. Example: `test`.
    pub namespace_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the name space short that the item belongs to or stands for. Example: `test`.
    pub name_space_short_id: Option<String>,
}

response! {
    NamespaceData {
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "Custom" => custom: value,
        "AgentInstall" => agent_install: value,
        "NamespaceId" => namespace_id: value,
        "HybridCloudEnable" => hybrid_cloud_enable: value,
        "SecurityGroupId" => security_group_id: value,
        "Current" => current: value,
        "NamespaceName" => namespace_name: value,
        "RegionId" => region_id: value,
        "NameSpaceShortId" => name_space_short_id: value,
    }
}
