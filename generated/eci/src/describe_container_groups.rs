// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerGroups`, from `eci/DescribeContainerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigFileVolumeConfigFileToPath, DataCacheEvent, DnsConfigOption, Port, Sysctl, Tag, VolumeMount};

/// Lists container groups with their full configuration and state.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeContainerGroupsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_container_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1jrgfqqy54kg5hc****`.
    pub vswitch_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `d78f2dd8-5979-42fe-****-b16db43be5bc`.
    pub next_token: Option<String>,
    /// How many items to return at most. Example: `20`.
    pub limit: Option<i32>,
    /// IDs of the container groups to work on or to narrow the list down to. Example: `text`.
    pub container_group_ids: Option<String>,
    /// Name that the container group goes by. Example: `test`.
    pub container_group_name: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `Running`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzh43v*****`.
    pub resource_group_id: Option<String>,
    /// Whether events are returned as well. Example: `true`.
    pub with_event: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
    /// Class that the compute belongs to. Example: `economy`.
    pub compute_category: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-uf66jeqopgqa9hdn****`.
    pub security_group_id: Option<String>,
}

impl DescribeContainerGroupsRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `ContainerGroupIds`.
    pub fn container_group_ids(mut self, value: impl Into<String>) -> Self {
        self.container_group_ids = Some(value.into());
        self
    }
    /// Sets `ContainerGroupName`.
    pub fn container_group_name(mut self, value: impl Into<String>) -> Self {
        self.container_group_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `WithEvent`.
    #[inline]
    pub fn with_event(mut self, value: bool) -> Self {
        self.with_event = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ComputeCategory`.
    pub fn compute_category(mut self, value: impl Into<String>) -> Self {
        self.compute_category = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeContainerGroupsRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VSwitchId" => vswitch_id: query,
        "NextToken" => next_token: query,
        "Limit" => limit: query,
        "ContainerGroupIds" => container_group_ids: query,
        "ContainerGroupName" => container_group_name: query,
        "Status" => status: query,
        "ResourceGroupId" => resource_group_id: query,
        "WithEvent" => with_event: query,
        "Tag" => tag: query,
        "ComputeCategory" => compute_category: query,
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for DescribeContainerGroupsRequest {
    type Response = DescribeContainerGroupsResponse;
    type Error = DescribeContainerGroupsError;
    const INFO: OperationInfo = super::operation("DescribeContainerGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeContainerGroupsError] = &[
        DescribeContainerGroupsError::InvalidParameterMismatchInstanceType,
    ];
}

impl Paginated for DescribeContainerGroupsRequest {
    type Item = ContainerGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.container_groups)
    }
}

/// Response to [`DescribeContainerGroupsRequest`].
#[non_exhaustive]
pub struct DescribeContainerGroupsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `d78f2dd8-5979-42fe-****-b16db43be5bc`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89945DD3-9072-47D0-A318-353284CFC7B3`.
    pub request_id: Option<String>,
    /// The container groups that were found or are concerned, one entry each.
    pub container_groups: Vec<ContainerGroup>,
}

response! {
    DescribeContainerGroupsResponse {
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "ContainerGroups" => container_groups: list(""),
    }
}

/// The container groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ContainerGroup {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// When the item was created. Example: `2018-08-02T15:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the virtual private cloud. Example: `vpc-1vzjjflab6wvjox****`.
    pub vpc_id: Option<String>,
    /// Address that can be reached from the Internet. Example: `192.0.XX.XX`.
    pub internet_ip: Option<String>,
    /// ID of the tenant security group that the item belongs to or stands for. Example: `sg-xxx`.
    pub tenant_security_group_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp12ujq5zpxuyjfo3o8r`.
    pub security_group_id: Option<String>,
    /// The host aliases that were found or are concerned, one entry each.
    pub host_aliases: Vec<HostAliase>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Events, one entry each.
    pub events: Vec<DataCacheEvent>,
    /// Time that is set or recorded for this: succeeded. Example: `2019-12-11T04:33:42Z`.
    pub succeeded_time: Option<Timestamp>,
    /// What is done about the spot, as rules. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Upper limit that applies to the spot price. Example: `0.025`.
    pub spot_price_limit: Option<f64>,
    /// Size of the temporary storage of the instance. Example: `20`.
    pub ephemeral_storage: Option<i32>,
    /// ID of the tenant ENI instance that the item belongs to or stands for. Example: `i-xxx`.
    pub tenant_eni_instance_id: Option<String>,
    /// Rebate on the price. Example: `9`.
    pub discount: Option<i32>,
    /// What is done about the restart, as rules. Example: `Never`.
    pub restart_policy: Option<String>,
    /// How much memory the instance or the container gets. Example: `4.0`.
    pub memory: Option<f64>,
    /// ID of the tenant vSwitch that the item belongs to or stands for. Example: `vsw-xxx`.
    pub tenant_vswitch_id: Option<String>,
    /// The containers that were found or are concerned, one entry each.
    pub containers: Vec<Container>,
    /// ID of the ENI instance that the item belongs to or stands for.
    /// Example: `eni-bp14rzqi6fd8satm****`.
    pub eni_instance_id: Option<String>,
    /// The init containers that were found or are concerned, one entry each.
    pub init_containers: Vec<InitContainer>,
    /// Elastic container instance, which runs like a pod. Example: `eci-bp1jrgfqqy54kg5hc****`.
    pub container_group_id: Option<String>,
    /// IP address that belongs to the tenant ENI. Example: `10.10.XX.XX`.
    pub tenant_eni_ip: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.16.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Address that belongs to the IPv6. Example: `2001:XXXX:4:4:4:4:4:4`.
    pub ipv6_address: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Settings of the DNS, and what it works with.
    pub dns_config: Option<DnsConfig>,
    /// The volumes that were found or are concerned, one entry each.
    pub volumes: Vec<Volume>,
    /// Name that the RAM role goes by. Example: `ram:PassRole`.
    pub ram_role_name: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1vzjjflab6wvjox****`.
    pub vswitch_id: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2018-08-02T15:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-8db03793gfrz****`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Name that the container group goes by. Example: `test`.
    pub container_group_name: Option<String>,
    /// Security settings of the group.
    pub eci_security_context: Option<EciSecurityContext>,
    /// Time that is set or recorded for this: failed. Example: `2018-08-02T15:00:00Z`.
    pub failed_time: Option<Timestamp>,
    /// Class that the compute belongs to. Example: `economy`.
    pub compute_category: Option<String>,
    /// What is done about the DNS, as rules.
    pub dns_policy: Option<String>,
}

response! {
    ContainerGroup {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "VpcId" => vpc_id: value,
        "InternetIp" => internet_ip: value,
        "TenantSecurityGroupId" => tenant_security_group_id: value,
        "SecurityGroupId" => security_group_id: value,
        "HostAliases" => host_aliases: list(""),
        "Tags" => tags: list(""),
        "Events" => events: list(""),
        "SucceededTime" => succeeded_time: value,
        "SpotStrategy" => spot_strategy: value,
        "SpotPriceLimit" => spot_price_limit: value,
        "EphemeralStorage" => ephemeral_storage: value,
        "TenantEniInstanceId" => tenant_eni_instance_id: value,
        "Discount" => discount: value,
        "RestartPolicy" => restart_policy: value,
        "Memory" => memory: value,
        "TenantVSwitchId" => tenant_vswitch_id: value,
        "Containers" => containers: list(""),
        "EniInstanceId" => eni_instance_id: value,
        "InitContainers" => init_containers: list(""),
        "ContainerGroupId" => container_group_id: value,
        "TenantEniIp" => tenant_eni_ip: value,
        "InstanceType" => instance_type: value,
        "IntranetIp" => intranet_ip: value,
        "Ipv6Address" => ipv6_address: value,
        "RegionId" => region_id: value,
        "DnsConfig" => dns_config: value,
        "Volumes" => volumes: list(""),
        "RamRoleName" => ram_role_name: value,
        "VSwitchId" => vswitch_id: value,
        "Cpu" => cpu: value,
        "ExpiredTime" => expired_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "ContainerGroupName" => container_group_name: value,
        "EciSecurityContext" => eci_security_context: value,
        "FailedTime" => failed_time: value,
        "ComputeCategory" => compute_category: value,
        "DnsPolicy" => dns_policy: value,
    }
}

/// The host aliases that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostAliase {
    /// The hostnames that were found or are concerned, one entry each.
    /// Example: `['hehe.com', 'haha.com']`.
    pub hostnames: Vec<String>,
    /// IP address of the host or service concerned. Example: `192.0.XX.XX`.
    pub ip: Option<String>,
}

response! {
    HostAliase {
        "Hostnames" => hostnames: list(""),
        "Ip" => ip: value,
    }
}

/// The containers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Container {
    /// Check whether the container still works.
    pub liveness_probe: Option<Probe>,
    /// The commands that were found or are concerned, one entry each. Example: `[/bin/sh echo]`.
    pub commands: Vec<String>,
    /// The volume mounts that were found or are concerned, one entry each.
    pub volume_mounts: Vec<VolumeMount>,
    /// The args that were found or are concerned, one entry each. Example: `["hello"]`.
    pub args: Vec<String>,
    /// Picture or system image that is meant, by URL, name or ID. Example: `mysql`.
    pub image: Option<String>,
    /// The ports that were found or are concerned, one entry each.
    pub ports: Vec<Port>,
    /// How many there are of this: restart. Example: `0`.
    pub restart_count: Option<i32>,
    /// What is done about the image pull, as rules. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// Whether standard input closes after the first client; matters only with `Stdin`.
    /// Example: `true`.
    pub stdin_once: Option<bool>,
    /// How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// State that the previous is in.
    pub previous_state: Option<CurrentState>,
    /// Whether the container gets a terminal; needed for commands such as `/bin/bash`.
    /// Example: `false`.
    pub tty: Option<bool>,
    /// Directory that the command runs in. Example: `/usr/local/nginx`.
    pub working_dir: Option<String>,
    /// State that the current is in.
    pub current_state: Option<CurrentState>,
    /// Whether the container can take work. Example: `true`.
    pub ready: Option<bool>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// Security settings of the container.
    pub security_context: Option<SecurityContext>,
    /// How much memory the instance or the container gets. Example: `2.0`.
    pub memory: Option<f64>,
    /// Whether the container gets a standard input; without it, reading ends at once. Example: `true`.
    pub stdin: Option<bool>,
    /// Name that people know the item by. Example: `nginx`.
    pub name: Option<String>,
    /// The environment vars that were found or are concerned, one entry each.
    pub environment_vars: Vec<EnvironmentVar>,
    /// Check whether the container can take work.
    pub readiness_probe: Option<Probe>,
}

response! {
    Container {
        "LivenessProbe" => liveness_probe: value,
        "Commands" => commands: list(""),
        "VolumeMounts" => volume_mounts: list(""),
        "Args" => args: list(""),
        "Image" => image: value,
        "Ports" => ports: list(""),
        "RestartCount" => restart_count: value,
        "ImagePullPolicy" => image_pull_policy: value,
        "StdinOnce" => stdin_once: value,
        "Cpu" => cpu: value,
        "PreviousState" => previous_state: value,
        "Tty" => tty: value,
        "WorkingDir" => working_dir: value,
        "CurrentState" => current_state: value,
        "Ready" => ready: value,
        "Gpu" => gpu: value,
        "SecurityContext" => security_context: value,
        "Memory" => memory: value,
        "Stdin" => stdin: value,
        "Name" => name: value,
        "EnvironmentVars" => environment_vars: list(""),
        "ReadinessProbe" => readiness_probe: value,
    }
}

/// Check whether the container still works.
#[non_exhaustive]
pub struct Probe {
    /// Value at which the success sets in. Example: `1`.
    pub success_threshold: Option<i32>,
    /// How many seconds this is: initial delay. Example: `10`.
    pub initial_delay_seconds: Option<i32>,
    /// Value at which the failure sets in. Example: `3`.
    pub failure_threshold: Option<i32>,
    /// How many seconds this is: timeout. Example: `10`.
    pub timeout_seconds: Option<i32>,
    /// Port that is connected to for the check.
    pub tcp_socket: Option<TcpSocket>,
    /// The execs that were found or are concerned, one entry each. Example: `text`.
    pub execs: Vec<String>,
    /// Page that is fetched for the check.
    pub http_get: Option<HttpGet>,
    /// How many seconds this is: period. Example: `5`.
    pub period_seconds: Option<i32>,
}

response! {
    Probe {
        "SuccessThreshold" => success_threshold: value,
        "InitialDelaySeconds" => initial_delay_seconds: value,
        "FailureThreshold" => failure_threshold: value,
        "TimeoutSeconds" => timeout_seconds: value,
        "TcpSocket" => tcp_socket: value,
        "Execs" => execs: list(""),
        "HttpGet" => http_get: value,
        "PeriodSeconds" => period_seconds: value,
    }
}

/// Port that is connected to for the check.
#[non_exhaustive]
pub struct TcpSocket {
    /// Name or address of the host concerned. Example: `1.2.3.4`.
    pub host: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
}

response! {
    TcpSocket {
        "Host" => host: value,
        "Port" => port: value,
    }
}

/// Page that is fetched for the check.
#[non_exhaustive]
pub struct HttpGet {
    /// Whether the page is fetched over HTTP or HTTPS. Example: `HTTP`.
    pub scheme: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/usr/nginx/`.
    pub path: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
}

response! {
    HttpGet {
        "Scheme" => scheme: value,
        "Path" => path: value,
        "Port" => port: value,
    }
}

/// State that the previous is in.
#[non_exhaustive]
pub struct CurrentState {
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-02T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it was finished. Example: `2021-12-02T15:01:00Z`.
    pub finish_time: Option<Timestamp>,
    /// State that the detail is in. Example: `working`.
    pub detail_status: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Terminated`.
    pub state: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Signal that ended the container. Example: `1`.
    pub signal: Option<i32>,
    /// Code that stands for the exit, for programs to act on. Example: `0`.
    pub exit_code: Option<i32>,
    /// Why it came to this result, in words or as a code. Example: `Completed`.
    pub reason: Option<String>,
}

response! {
    CurrentState {
        "StartTime" => start_time: value,
        "FinishTime" => finish_time: value,
        "DetailStatus" => detail_status: value,
        "State" => state: value,
        "Message" => message: value,
        "Signal" => signal: value,
        "ExitCode" => exit_code: value,
        "Reason" => reason: value,
    }
}

/// Security settings of the container.
#[non_exhaustive]
pub struct SecurityContext {
    /// Whether the container cannot write to its root file system. Example: `true`.
    pub read_only_root_filesystem: Option<bool>,
    /// User ID that the container runs under. Example: `1000`.
    pub run_as_user: Option<i64>,
    /// Linux capabilities of the container.
    pub capability: Option<Capability>,
}

response! {
    SecurityContext {
        "ReadOnlyRootFilesystem" => read_only_root_filesystem: value,
        "RunAsUser" => run_as_user: value,
        "Capability" => capability: value,
    }
}

/// Linux capabilities of the container.
#[non_exhaustive]
pub struct Capability {
    /// The adds that were found or are concerned, one entry each. Example: `[NET_ADMIN]`.
    pub adds: Vec<String>,
}

response! {
    Capability {
        "Adds" => adds: list(""),
    }
}

/// The environment vars that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EnvironmentVar {
    /// Name in a pair of name and value. Example: `PATH`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `/usr/bin/`.
    pub value: Option<String>,
    /// Where the value is taken from.
    pub value_from: Option<ValueFrom>,
}

response! {
    EnvironmentVar {
        "Key" => key: value,
        "Value" => value: value,
        "ValueFrom" => value_from: value,
    }
}

/// Where the value is taken from.
#[non_exhaustive]
pub struct ValueFrom {
    /// Field that the value is taken from.
    pub field_ref: Option<FieldRef>,
}

response! {
    ValueFrom {
        "FieldRef" => field_ref: value,
    }
}

/// Field that the value is taken from.
#[non_exhaustive]
pub struct FieldRef {
    /// Path under which the field is found. Example: `status.podIP`.
    pub field_path: Option<String>,
}

response! {
    FieldRef {
        "FieldPath" => field_path: value,
    }
}

/// The init containers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InitContainer {
    /// The volume mounts that were found or are concerned, one entry each.
    pub volume_mounts: Vec<InitContainerVolumeMount>,
    /// The args that were found or are concerned, one entry each. Example: `['hello world']`.
    pub args: Vec<String>,
    /// Picture or system image that is meant, by URL, name or ID. Example: `nginx`.
    pub image: Option<String>,
    /// The ports that were found or are concerned, one entry each.
    pub ports: Vec<Port>,
    /// How many there are of this: restart. Example: `5`.
    pub restart_count: Option<i32>,
    /// What is done about the image pull, as rules. Example: `Always`.
    pub image_pull_policy: Option<String>,
    /// State that the previous is in.
    pub previous_state: Option<CurrentState>,
    /// Directory that the command runs in. Example: `/usr/test`.
    pub working_dir: Option<String>,
    /// How many vCPUs the instance or the container gets. Example: `1.0`.
    pub cpu: Option<f64>,
    /// State that the current is in.
    pub current_state: Option<CurrentState>,
    /// Command that the container starts with. Example: `[/bin/sh echo]`.
    pub command: Vec<String>,
    /// Whether the container can take work. Example: `true`.
    pub ready: Option<bool>,
    /// How many GPUs the container gets. Example: `1`.
    pub gpu: Option<i32>,
    /// Security settings of the container.
    pub security_context: Option<SecurityContext>,
    /// How much memory the instance or the container gets. Example: `2.0`.
    pub memory: Option<f64>,
    /// Name that people know the item by. Example: `Init-xxx`.
    pub name: Option<String>,
    /// The environment vars that were found or are concerned, one entry each.
    pub environment_vars: Vec<EnvironmentVar>,
}

response! {
    InitContainer {
        "VolumeMounts" => volume_mounts: list(""),
        "Args" => args: list(""),
        "Image" => image: value,
        "Ports" => ports: list(""),
        "RestartCount" => restart_count: value,
        "ImagePullPolicy" => image_pull_policy: value,
        "PreviousState" => previous_state: value,
        "WorkingDir" => working_dir: value,
        "Cpu" => cpu: value,
        "CurrentState" => current_state: value,
        "Command" => command: list(""),
        "Ready" => ready: value,
        "Gpu" => gpu: value,
        "SecurityContext" => security_context: value,
        "Memory" => memory: value,
        "Name" => name: value,
        "EnvironmentVars" => environment_vars: list(""),
    }
}

/// The volume mounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InitContainerVolumeMount {
    /// Whether mounts made in the volume later are shared with other containers.
    pub mount_propagation: Option<String>,
    /// Path under which the mount is found. Example: `/usr/share/`.
    pub mount_path: Option<String>,
    /// Whether it can only be read. Example: `false`.
    pub read_only: Option<bool>,
    /// Name that people know the item by. Example: `test-empty`.
    pub name: Option<String>,
}

response! {
    InitContainerVolumeMount {
        "MountPropagation" => mount_propagation: value,
        "MountPath" => mount_path: value,
        "ReadOnly" => read_only: value,
        "Name" => name: value,
    }
}

/// Settings of the DNS, and what it works with.
#[non_exhaustive]
pub struct DnsConfig {
    /// The searches that were found or are concerned, one entry each. Example: `svc.local.kubenetes`.
    pub searches: Vec<String>,
    /// The options that were found or are concerned, one entry each.
    pub options: Vec<DnsConfigOption>,
    /// Servers that belong to the name, one entry each. Example: `[10.2.*.*]`.
    pub name_servers: Vec<String>,
}

response! {
    DnsConfig {
        "Searches" => searches: list(""),
        "Options" => options: list(""),
        "NameServers" => name_servers: list(""),
    }
}

/// The volumes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Volume {
    /// Kind of the item, out of those that the service tells apart. Example: `EmptyDirVolume`.
    pub type_: Option<String>,
    /// ID of the disk volume disk that the item belongs to or stands for. Example: `d-xxxx`.
    pub disk_volume_disk_id: Option<String>,
    /// Whether the NFS volume is mounted for reading only. Example: `false`.
    pub nfs_volume_read_only: Option<bool>,
    /// The config file volume config files to path that were found or are concerned, one entry each.
    pub config_file_volume_config_file_to_paths: Vec<ConfigFileVolumeConfigFileToPath>,
    /// Which kind of flex volume fs it is or is to be. Example: `ntfs`.
    pub flex_volume_fs_type: Option<String>,
    /// Driver that provides the volume. Example: `flexvolume`.
    pub flex_volume_driver: Option<String>,
    /// Which kind of disk volume fs it is or is to be. Example: `xfs`.
    pub disk_volume_fs_type: Option<String>,
    /// The flex volume options that are concerned. Example: `[nolock,tcp,noresvport]`.
    pub flex_volume_options: Option<String>,
    /// Address of the NFS server. Example: `0eafxxxxx-xxxxx.cn-hangzhou.nas.aliyuncs.com`.
    pub nfs_volume_server: Option<String>,
    /// Path under which the NFS volume is found. Example: `/eci`.
    pub nfs_volume_path: Option<String>,
    /// Name that people know the item by. Example: `test-empty`.
    pub name: Option<String>,
    /// Where the empty volume is kept: on the node's file system, or in memory. Example: `Memory`.
    pub empty_dir_volume_medium: Option<String>,
    /// Upper limit that applies to the empty dir volume size. Example: `256Mi`.
    pub empty_dir_volume_size_limit: Option<String>,
}

response! {
    Volume {
        "Type" => type_: value,
        "DiskVolumeDiskId" => disk_volume_disk_id: value,
        "NFSVolumeReadOnly" => nfs_volume_read_only: value,
        "ConfigFileVolumeConfigFileToPaths" => config_file_volume_config_file_to_paths: list(""),
        "FlexVolumeFsType" => flex_volume_fs_type: value,
        "FlexVolumeDriver" => flex_volume_driver: value,
        "DiskVolumeFsType" => disk_volume_fs_type: value,
        "FlexVolumeOptions" => flex_volume_options: value,
        "NFSVolumeServer" => nfs_volume_server: value,
        "NFSVolumePath" => nfs_volume_path: value,
        "Name" => name: value,
        "EmptyDirVolumeMedium" => empty_dir_volume_medium: value,
        "EmptyDirVolumeSizeLimit" => empty_dir_volume_size_limit: value,
    }
}

/// Security settings of the group.
#[non_exhaustive]
pub struct EciSecurityContext {
    /// The sysctls that were found or are concerned, one entry each.
    pub sysctls: Vec<Sysctl>,
}

response! {
    EciSecurityContext {
        "Sysctls" => sysctls: list(""),
    }
}

/// Errors that the documentation of [`DescribeContainerGroupsRequest`] names.
///
/// - [`InvalidParameterMismatchInstanceType`](super::DocumentedError::InvalidParameterMismatchInstanceType)
pub type DescribeContainerGroupsError = super::DocumentedError;
