// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitoringAgentHosts`, from `cms/DescribeMonitoringAgentHosts.md`.

use alicloud_runtime::codegen::*;

/// Lists the hosts that CloudMonitor knows, with their agents.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitoringAgentHostsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_monitoring_agent_hosts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitoringAgentHostsRequest {
    /// Text that the hosts are searched for; part of a name is enough. Example: `host1`.
    pub key_word: Option<String>,
    /// Name that the machine goes by on the network. Example: `hostNam1`.
    pub host_name: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Example: `i-a3d1q1pm2f9yr29e****`.
    pub instance_ids: Option<String>,
    /// Serial numbers of the hosts that are returned. Example: `a1ab31a3-1234-40f2-9e95-c8caa8f0****`.
    pub serial_numbers: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the instance lies in. Example: `cn-hangzhou`.
    pub instance_region_id: Option<String>,
    /// Whether only ECS instances are returned or only hosts outside Alibaba Cloud.
    /// Default: `true`. Example: `true`.
    pub aliyun_host: Option<bool>,
    /// Return only hosts whose agent works, or only those where it does not. Example: `Running`.
    pub status: Option<Open<MonitoringAgentHostStatus>>,
    /// State of the sysom, to narrow the list down to or to be put into.
    pub sysom_status: Option<String>,
}

impl DescribeMonitoringAgentHostsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `SerialNumbers`.
    pub fn serial_numbers(mut self, value: impl Into<String>) -> Self {
        self.serial_numbers = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceRegionId`.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
        self
    }
    /// Sets `AliyunHost`.
    #[inline]
    pub fn aliyun_host(mut self, value: bool) -> Self {
        self.aliyun_host = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<MonitoringAgentHostStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SysomStatus`.
    pub fn sysom_status(mut self, value: impl Into<String>) -> Self {
        self.sysom_status = Some(value.into());
        self
    }
}

request! {
    DescribeMonitoringAgentHostsRequest {
        "KeyWord" => key_word: query,
        "HostName" => host_name: query,
        "InstanceIds" => instance_ids: query,
        "SerialNumbers" => serial_numbers: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceRegionId" => instance_region_id: query,
        "AliyunHost" => aliyun_host: query,
        "Status" => status: query,
        "SysomStatus" => sysom_status: query,
    }
}

impl Operation for DescribeMonitoringAgentHostsRequest {
    type Response = DescribeMonitoringAgentHostsResponse;
    type Error = DescribeMonitoringAgentHostsError;
    const INFO: OperationInfo = super::operation("DescribeMonitoringAgentHosts")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitoringAgentHostsError] = &[
        DescribeMonitoringAgentHostsError::ParameterInvalid,
        DescribeMonitoringAgentHostsError::AccessForbidden,
        DescribeMonitoringAgentHostsError::ResourceNotFound,
        DescribeMonitoringAgentHostsError::InternalError,
    ];
}

impl Paginated for DescribeMonitoringAgentHostsRequest {
    type Item = Host;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.hosts)
    }
}

/// Response to [`DescribeMonitoringAgentHostsRequest`].
#[non_exhaustive]
pub struct DescribeMonitoringAgentHostsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `63EEBB2A-9E51-41E4-9E83-5DE7F3B292E0`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `10`.
    pub total: Option<i32>,
    /// How many pages there are. Example: `50`.
    pub page_total: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Hosts found, one entry each.
    pub hosts: Vec<Host>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    DescribeMonitoringAgentHostsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
        "PageTotal" => page_total: value,
        "Code" => code: value,
        "Hosts" => hosts: list("Host"),
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// Hosts found, one entry each.
#[non_exhaustive]
pub struct Host {
    /// Version of the CloudMonitor agent on the host. Example: `3.4.6`.
    pub agent_version: Option<String>,
    /// Alibaba Cloud account that owns the resource. Example: `123456789`.
    pub ali_uid: Option<i64>,
    /// Elastic IP address under which the internet reaches the host. Example: `192.168.XX.XX`.
    pub eip_address: Option<String>,
    /// Elastic IP address of the host, by its ID. Example: `eip-bp16i16k9gcezyfrp****`.
    pub eip_id: Option<String>,
    /// Name that the machine goes by on the network. Example: `hostIP`.
    pub host_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-a2d5q7pm3f9yr212****`.
    pub instance_id: Option<String>,
    /// Instance family that the ECS instance belongs to. Example: `ecs.n4`.
    pub instance_type_family: Option<String>,
    /// Addresses of the host, with commas between them. Example: `192.168.XX.XX`.
    pub ip_group: Option<String>,
    /// Address of the NAT gateway behind which the host lies. Example: `192.168.XX.XX`.
    pub nat_ip: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `vpc`.
    pub network_type: Option<String>,
    /// Operating system that the host runs. Example: `Linux`.
    pub operating_system: Option<String>,
    /// Region that the resource lies in or the data comes from. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Serial number of the item, or its place in an order.
    /// Example: `x12335-6cc8-4a22-9f21-1a00a719****`.
    pub serial_number: Option<String>,
    /// Whether the host is an ECS instance. Example: `true`.
    pub is_aliyun_host: Option<bool>,
}

response! {
    Host {
        "AgentVersion" => agent_version: value,
        "AliUid" => ali_uid: value,
        "EipAddress" => eip_address: value,
        "EipId" => eip_id: value,
        "HostName" => host_name: value,
        "InstanceId" => instance_id: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "IpGroup" => ip_group: value,
        "NatIp" => nat_ip: value,
        "NetworkType" => network_type: value,
        "OperatingSystem" => operating_system: value,
        "Region" => region: value,
        "SerialNumber" => serial_number: value,
        "isAliyunHost" => is_aliyun_host: value,
    }
}

values! {
    /// Return only hosts whose agent works, or only those where it does not.
    pub enum MonitoringAgentHostStatus {
        /// The agent on the host is working.
        Running = "Running",
        /// The agent is stopped, missing, or could not be installed.
        Stopped = "Stopped",
    }
}

/// Errors that the documentation of [`DescribeMonitoringAgentHostsRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitoringAgentHostsError = super::DocumentedError;
