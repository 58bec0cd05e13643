// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeManagedInstances`, from `ecs/DescribeManagedInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, OSType, Tag};

/// Lists the servers outside Alibaba Cloud that are registered as managed instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeManagedInstancesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_managed_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeManagedInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only managed instances with this operating system. Example: `windows`.
    pub os_type: Option<Open<OSType>>,
    /// Keeps only the managed instance with this internal or public IP address.
    /// Example: `192.168.2.2`.
    pub instance_ip: Option<String>,
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F7494****`.
    pub activation_id: Option<String>,
    /// Keeps only managed instances of this name. Example: `my-webapp-server`.
    pub instance_name: Option<String>,
    /// Keeps only these managed instances. Items: at most 50. Example: `mi-hz018jrc1o0****`.
    pub instance_id: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Hardware identifier of the machine.
    pub machine_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
}

impl DescribeManagedInstancesRequest {
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
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `InstanceIp`.
    pub fn instance_ip(mut self, value: impl Into<String>) -> Self {
        self.instance_ip = Some(value.into());
        self
    }
    /// Sets `ActivationId`.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MachineId`.
    pub fn machine_id(mut self, value: impl Into<String>) -> Self {
        self.machine_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeManagedInstancesRequest {
        "RegionId" => region_id: query,
        "OsType" => os_type: query,
        "InstanceIp" => instance_ip: query,
        "ActivationId" => activation_id: query,
        "InstanceName" => instance_name: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MachineId" => machine_id: query,
        "Tag" => tag: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeManagedInstancesRequest {
    type Response = DescribeManagedInstancesResponse;
    type Error = DescribeManagedInstancesError;
    const INFO: OperationInfo = super::operation("DescribeManagedInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeManagedInstancesError] = &[
        DescribeManagedInstancesError::InternalErrorDispatch,
        DescribeManagedInstancesError::InvalidParamPageNumber,
        DescribeManagedInstancesError::InvalidParamPageSize,
        DescribeManagedInstancesError::RegionIdApiNotSupported,
        DescribeManagedInstancesError::InvalidTagKeyMalformed,
        DescribeManagedInstancesError::InvalidTagValueMalformed,
        DescribeManagedInstancesError::NumberExceedTags,
        DescribeManagedInstancesError::MissingParameterTagKey,
        DescribeManagedInstancesError::DuplicateTagKey,
        DescribeManagedInstancesError::InvalidParameterNextToken,
        DescribeManagedInstancesError::InvalidParameterMaxResults,
        DescribeManagedInstancesError::OperationForbidden,
        DescribeManagedInstancesError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeManagedInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeManagedInstancesRequest`].
#[non_exhaustive]
pub struct DescribeManagedInstancesResponse {
    /// Managed instances that match the query.
    pub instances: Vec<Instance>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `77115469-F2C5-4ECA-94F7-FA04F2FD****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
}

response! {
    DescribeManagedInstancesResponse {
        "Instances" => instances: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Managed instances that match the query.
#[non_exhaustive]
pub struct Instance {
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `3704F543-F768-43FA-9864-897F75B3****`.
    pub activation_id: Option<String>,
    /// Version of the Cloud Assistant client running on the managed instance. Example: `2.2.0.102`.
    pub agent_version: Option<String>,
    /// Whether the managed instance can be reached by Cloud Assistant. Example: `true`.
    pub connected: Option<bool>,
    /// Host name that the managed instance has within its operating system. Example: `demo`.
    pub hostname: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `mi-hz018jrc1o0****`.
    pub instance_id: Option<String>,
    /// Display name of the instance. Example: `webAPP-linux-01`.
    pub instance_name: Option<String>,
    /// Public address that the managed instance is reached by. Example: `40.65.**.**`.
    pub internet_ip: Option<String>,
    /// Address of the managed instance within its own network. Example: `10.0.**.**`.
    pub intranet_ip: Option<String>,
    /// How many Cloud Assistant commands have been run on the instance so far. Example: `1`.
    pub invocation_count: Option<i64>,
    /// When a Cloud Assistant command was last run on the instance. Example: `2021-01-20T09:00:40Z`.
    pub last_invoked_time: Option<Timestamp>,
    /// Hardware identifier of the machine. Example: `e03231b37ab14e53b5795ad625fc****`.
    pub machine_id: Option<String>,
    /// Operating system, Windows or Linux. Example: `Linux`.
    pub os_type: Option<String>,
    /// Version of the operating system and its kernel. Example: `text`.
    pub os_version: Option<String>,
    /// When the managed instance registered. Example: `2021-01-20T08:57:56Z`.
    pub registration_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-123******`.
    pub resource_group_id: Option<String>,
}

response! {
    Instance {
        "ActivationId" => activation_id: value,
        "AgentVersion" => agent_version: value,
        "Connected" => connected: value,
        "Hostname" => hostname: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InvocationCount" => invocation_count: value,
        "LastInvokedTime" => last_invoked_time: value,
        "MachineId" => machine_id: value,
        "OsType" => os_type: value,
        "OsVersion" => os_version: value,
        "RegistrationTime" => registration_time: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeManagedInstancesRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber)
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeManagedInstancesError = super::DocumentedError;
