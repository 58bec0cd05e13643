// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProtocolService`, from `nas/DescribeProtocolService.md`.

use alicloud_runtime::codegen::*;

/// Lists the protocol services of a CPFS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeProtocolServiceRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_protocol_service(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProtocolServiceRequest {
    /// Protocol services to return, by their IDs, separated by commas.
    pub protocol_service_ids: Option<String>,
    /// Return only protocol services in these states, with commas between them.
    pub status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 128.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
}

impl DescribeProtocolServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProtocolServiceIds`.
    pub fn protocol_service_ids(mut self, value: impl Into<String>) -> Self {
        self.protocol_service_ids = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeProtocolServiceRequest {
        "ProtocolServiceIds" => protocol_service_ids: query,
        "Status" => status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "FileSystemId" => file_system_id: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeProtocolServiceRequest {
    type Response = DescribeProtocolServiceResponse;
    type Error = DescribeProtocolServiceError;
    const INFO: OperationInfo = super::operation("DescribeProtocolService")
        .required(&["FileSystemId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeProtocolServiceError] = &[
        DescribeProtocolServiceError::MissingFileSystemId,
        DescribeProtocolServiceError::InvalidParamTooManyProtocolServiceIds,
        DescribeProtocolServiceError::InvalidStatusNotSupported,
        DescribeProtocolServiceError::InvalidFileSystemNotFound,
        DescribeProtocolServiceError::InvalidParameterInvalidNextToken,
        DescribeProtocolServiceError::InvalidParameterInvalidMaxResults,
    ];
}

impl Paginated for DescribeProtocolServiceRequest {
    type Item = ProtocolService;
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
        Some(&mut response.protocol_services)
    }
}

/// Response to [`DescribeProtocolServiceRequest`].
#[non_exhaustive]
pub struct DescribeProtocolServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `aBcdeg==`.
    pub next_token: Option<String>,
    /// Protocol services found, one entry each.
    pub protocol_services: Vec<ProtocolService>,
}

response! {
    DescribeProtocolServiceResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "ProtocolServices" => protocol_services: list(""),
    }
}

/// Protocol services found, one entry each.
#[non_exhaustive]
pub struct ProtocolService {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `cpfs-099394bd928c****`.
    pub file_system_id: Option<String>,
    /// Identifies the protocol service, through which clients mount a CPFS file system by NFS.
    /// Example: `ptc-197ed6a00f2b****`.
    pub protocol_service_id: Option<String>,
    /// Kind of protocol service, with or without a cache. Example: `General`.
    pub protocol_spec: Option<String>,
    /// Throughput that the protocol service offers, in MB/s. Example: `500`.
    pub protocol_throughput: Option<i32>,
    /// Memory that one protocol node caches data in, in GiB. Example: `0`.
    pub instance_ram: Option<i32>,
    /// Throughput that one protocol node can always sustain, in MB/s. Example: `100`.
    pub instance_base_throughput: Option<i32>,
    /// Throughput that one protocol node can reach for a short time, in MB/s. Example: `100`.
    pub instance_burst_throughput: Option<i32>,
    /// How many mount targets or export directories belong to it. Example: `5`.
    pub mount_target_count: Option<i32>,
    /// Protocol that clients access the files by, such as NFS or SMB.
    pub protocol_type: Option<String>,
    /// Whether the protocol service is running, stopped, or changing between states.
    /// Example: `Running`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `2018-12-12T07:28:38Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2018-12-12T07:28:38Z`.
    pub modify_time: Option<Timestamp>,
}

response! {
    ProtocolService {
        "FileSystemId" => file_system_id: value,
        "ProtocolServiceId" => protocol_service_id: value,
        "ProtocolSpec" => protocol_spec: value,
        "ProtocolThroughput" => protocol_throughput: value,
        "InstanceRAM" => instance_ram: value,
        "InstanceBaseThroughput" => instance_base_throughput: value,
        "InstanceBurstThroughput" => instance_burst_throughput: value,
        "MountTargetCount" => mount_target_count: value,
        "ProtocolType" => protocol_type: value,
        "Status" => status: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
    }
}

/// Errors that the documentation of [`DescribeProtocolServiceRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidParamTooManyProtocolServiceIds`](super::DocumentedError::InvalidParamTooManyProtocolServiceIds)
/// - [`InvalidStatusNotSupported`](super::DocumentedError::InvalidStatusNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterInvalidNextToken`](super::DocumentedError::InvalidParameterInvalidNextToken)
/// - [`InvalidParameterInvalidMaxResults`](super::DocumentedError::InvalidParameterInvalidMaxResults)
pub type DescribeProtocolServiceError = super::DocumentedError;
