// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProtocolMountTarget`, from `nas/DescribeProtocolMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Lists the directories that protocol services of a file system export.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeProtocolMountTargetRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_protocol_mount_target(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProtocolMountTargetRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<Filter>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
}

impl DescribeProtocolMountTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeProtocolMountTargetRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "FileSystemId" => file_system_id: query,
        "Filters" => filters: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeProtocolMountTargetRequest {
    type Response = DescribeProtocolMountTargetResponse;
    type Error = DescribeProtocolMountTargetError;
    const INFO: OperationInfo = super::operation("DescribeProtocolMountTarget")
        .required(&["FileSystemId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeProtocolMountTargetError] = &[
        DescribeProtocolMountTargetError::MissingFileSystemId,
        DescribeProtocolMountTargetError::InvalidFileSystemNotFound,
        DescribeProtocolMountTargetError::InvalidParameterInvalidNextToken,
        DescribeProtocolMountTargetError::InvalidParameterInvalidMaxResults,
        DescribeProtocolMountTargetError::InvalidFilterValue,
        DescribeProtocolMountTargetError::InvalidFilterParam,
    ];
}

impl Paginated for DescribeProtocolMountTargetRequest {
    type Item = ProtocolMountTarget;
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
        Some(&mut response.protocol_mount_targets)
    }
}

/// Response to [`DescribeProtocolMountTargetRequest`].
#[non_exhaustive]
pub struct DescribeProtocolMountTargetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `aBcdeg==`.
    pub next_token: Option<String>,
    /// Export directories found, one entry each.
    pub protocol_mount_targets: Vec<ProtocolMountTarget>,
}

response! {
    DescribeProtocolMountTargetResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "ProtocolMountTargets" => protocol_mount_targets: list(""),
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// What the data is filtered by, such as an ID or a path.
    pub key: Option<String>,
    /// What the filter looks for, as one value or several with commas between them; no wildcards.
    pub value: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Export directories found, one entry each.
#[non_exhaustive]
pub struct ProtocolMountTarget {
    /// Identifies a directory that the protocol service exports to clients.
    /// Example: `exp-19abf5beab8d****`.
    pub export_id: Option<String>,
    /// Host name by which clients mount the export directory.
    /// Example: `cpfs-123****.cn-hangzhou.cpfs.aliyuncs.com`.
    pub protocol_mount_target_domain: Option<String>,
    /// Protocol that clients access the files by, such as NFS or SMB.
    pub protocol_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2vct297b8157bth9z****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2vc3c2lybvdllxyq4****`.
    pub vswitch_id: Option<String>,
    /// Identifies the fileset, which is a directory of a CPFS file system with its own quota.
    /// Example: `fset-1902718ea0ae****`.
    pub fset_id: Option<String>,
    /// Absolute path of the file or directory, within the file system. Example: `/path/`.
    pub path: Option<String>,
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `DEFAULT_VPC_GROUP_NAME`.
    pub access_group_name: Option<String>,
    /// When the item was created. Example: `2018-12-12T07:28:38Z`.
    pub create_time: Option<Timestamp>,
    /// Whether clients can mount the export directory. Example: `CREATING`.
    pub status: Option<String>,
    /// Identifies the protocol service, through which clients mount a CPFS file system by NFS.
    /// Example: `ptc-123****`.
    pub protocol_service_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    ProtocolMountTarget {
        "ExportId" => export_id: value,
        "ProtocolMountTargetDomain" => protocol_mount_target_domain: value,
        "ProtocolType" => protocol_type: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "FsetId" => fset_id: value,
        "Path" => path: value,
        "AccessGroupName" => access_group_name: value,
        "CreateTime" => create_time: value,
        "Status" => status: value,
        "ProtocolServiceId" => protocol_service_id: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeProtocolMountTargetRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterInvalidNextToken`](super::DocumentedError::InvalidParameterInvalidNextToken)
/// - [`InvalidParameterInvalidMaxResults`](super::DocumentedError::InvalidParameterInvalidMaxResults)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
/// - [`InvalidFilterParam`](super::DocumentedError::InvalidFilterParam)
pub type DescribeProtocolMountTargetError = super::DocumentedError;
