// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSourceServers`, from `smc/DescribeSourceServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists migration sources with their system and disks, by state, job, workgroup or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// use alicloud_smc::describe_source_servers::SourceServerState;
///
/// let request = alicloud_smc::DescribeSourceServersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_source_servers(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_source_servers(request)
///     .wait()
///     .until(SourceServerState::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSourceServersRequest {
    /// Migration source, as registered by its client.
    /// Items: at most 100. Example: `s-bp1e2fsl57knvuug****`.
    pub source_id: Vec<String>,
    /// ID of the job, for asking later how it stands. Example: `j-bp19vlwm0tyigbmj****`.
    pub job_id: Option<String>,
    /// State to narrow the list down to or to be put into. Example: `Available`.
    pub state: Option<Open<SourceServerState>>,
    /// Name that people know the item by. Length: 2 to 128. Example: `testSourceServerName`.
    pub name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// What sorts of migration jobs the source server must have. Items: at most 100.
    pub related_job_type: Vec<String>,
    /// Group of sources that are worked on together.
    pub workgroup_id: Option<String>,
}

impl DescribeSourceServersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceId`.
    pub fn source_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<Open<SourceServerState>>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RelatedJobType`.
    pub fn related_job_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.related_job_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WorkgroupId`.
    pub fn workgroup_id(mut self, value: impl Into<String>) -> Self {
        self.workgroup_id = Some(value.into());
        self
    }
}

request! {
    DescribeSourceServersRequest {
        "SourceId" => source_id: query,
        "JobId" => job_id: query,
        "State" => state: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "RelatedJobType" => related_job_type: query,
        "WorkgroupId" => workgroup_id: query,
    }
}

impl Operation for DescribeSourceServersRequest {
    type Response = DescribeSourceServersResponse;
    type Error = DescribeSourceServersError;
    const INFO: OperationInfo = super::operation("DescribeSourceServers").read_only();
    const ERRORS: &'static [DescribeSourceServersError] = &[
        DescribeSourceServersError::ForbiddenUnauthorized,
        DescribeSourceServersError::InternalError,
    ];
}

impl Paginated for DescribeSourceServersRequest {
    type Item = SourceServer;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.source_servers)
    }
}

impl Stateful for DescribeSourceServersRequest {
    type State = SourceServerState;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.job_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .source_servers
                .iter()
                .map(|v| (v.job_id.as_deref(), v.state.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribeSourceServersRequest`].
#[non_exhaustive]
pub struct DescribeSourceServersResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `410E6073-66D0-45D3-AB3E-4DC3F5E42CAA`.
    pub request_id: Option<String>,
    /// Servers registered, one entry each.
    pub source_servers: Vec<SourceServer>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeSourceServersResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SourceServers" => source_servers: list("SourceServer"),
        "TotalCount" => total_count: value,
    }
}

/// Servers registered, one entry each.
#[non_exhaustive]
pub struct SourceServer {
    /// Release of the SMC client on the source server. Example: `1.5.2.3`.
    pub agent_version: Option<String>,
    /// Processor architecture, such as x86 or ARM. Example: `x86_64`.
    pub architecture: Option<String>,
    /// When the item was created. Example: `2019-06-27T02:58:09Z`.
    pub creation_time: Option<Timestamp>,
    /// The data disks that were found or are concerned, one entry each.
    pub data_disks: Vec<DataDisk>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `SourceServer.Offline`.
    pub error_code: Option<String>,
    /// Rate or share that applies to the heartbeat. Unit: `seconds`. Example: `30`.
    pub heartbeat_rate: Option<i32>,
    /// ID of the job, for asking later how it stands. Example: `j-bp19vlwm0tyigbmj****`.
    pub job_id: Option<String>,
    /// Level that the kernel has on its scale. Example: `1`.
    pub kernel_level: Option<i32>,
    /// Name that people know the item by. Example: `SourceServerName`.
    pub name: Option<String>,
    /// Operating system or platform that is meant. Example: `OpenSUSE`.
    pub platform: Option<String>,
    /// Program that copies the data. Default: `SMT`. Example: `SMT`.
    pub replication_driver: Option<String>,
    /// ID of the source that the item belongs to or stands for. Example: `s-bp1e2fsl57knvuug****`.
    pub source_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `InUse`.
    pub state: Option<Open<SourceServerState>>,
    /// What is known about the status. Example: `text`.
    pub status_info: Option<String>,
    /// The system disk parts that were found or are concerned, one entry each.
    pub system_disk_parts: Vec<Part>,
    /// How large the system disk is or is to be. Unit: `GiB`. Example: `40`.
    pub system_disk_size: Option<i32>,
    /// What is known about the system. Example: `text`.
    pub system_info: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmw3ty5y7****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    SourceServer {
        "AgentVersion" => agent_version: value,
        "Architecture" => architecture: value,
        "CreationTime" => creation_time: value,
        "DataDisks" => data_disks: list("DataDisk"),
        "Description" => description: value,
        "ErrorCode" => error_code: value,
        "HeartbeatRate" => heartbeat_rate: value,
        "JobId" => job_id: value,
        "KernelLevel" => kernel_level: value,
        "Name" => name: value,
        "Platform" => platform: value,
        "ReplicationDriver" => replication_driver: value,
        "SourceId" => source_id: value,
        "State" => state: value,
        "StatusInfo" => status_info: value,
        "SystemDiskParts" => system_disk_parts: list("SystemDiskPart"),
        "SystemDiskSize" => system_disk_size: value,
        "SystemInfo" => system_info: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// The data disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataDisk {
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// The parts that were found or are concerned, one entry each.
    pub parts: Vec<Part>,
    /// Path of the file, the entry or the URL. Example: `/home/data`.
    pub path: Option<String>,
    /// How large it is, or how many a page holds. Unit: `GiB`. Example: `20`.
    pub size: Option<i32>,
}

response! {
    DataDisk {
        "Index" => index: value,
        "Parts" => parts: list("Part"),
        "Path" => path: value,
        "Size" => size: value,
    }
}

/// The parts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Part {
    /// Whether the partition can be copied block by block. Example: `false`.
    pub can_block: Option<bool>,
    /// Device that is meant, such as `/dev/xvdb`. Example: `1_0`.
    pub device: Option<String>,
    /// Whether the partition has to be copied. Example: `false`.
    pub need: Option<bool>,
    /// Path of the file, the entry or the URL. Example: `/home/data`.
    pub path: Option<String>,
    /// How many bytes this is: size. Unit: `bytes`. Example: `21474836480`.
    pub size_bytes: Option<i64>,
}

response! {
    Part {
        "CanBlock" => can_block: value,
        "Device" => device: value,
        "Need" => need: value,
        "Path" => path: value,
        "SizeBytes" => size_bytes: value,
    }
}

values! {
    /// State to narrow the list down to or to be put into.
    pub enum SourceServerState {
        /// Not connected.
        Unavailable = "Unavailable",
        /// Ready for a job.
        Available = "Available",
        /// A job is copying it.
        InUse = "InUse",
        /// Just being removed.
        Deleting = "Deleting",
    }
}

/// Errors that the documentation of [`DescribeSourceServersRequest`] names.
///
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSourceServersError = super::DocumentedError;
