// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataFlows`, from `nas/DescribeDataFlows.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoRefresh, Filter, Key};

/// Lists data flows of a CPFS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeDataFlowsRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_flows(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataFlowsRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Conditions that items have to meet. Items: at most 10.
    pub filters: Vec<Filter>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
}

impl DescribeDataFlowsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    DescribeDataFlowsRequest {
        "FileSystemId" => file_system_id: query,
        "Filters" => filters: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeDataFlowsRequest {
    type Response = DescribeDataFlowsResponse;
    type Error = DescribeDataFlowsError;
    const INFO: OperationInfo = super::operation("DescribeDataFlows")
        .required(&["FileSystemId"])
        .read_only();
    const ERRORS: &'static [DescribeDataFlowsError] = &[
        DescribeDataFlowsError::IllegalCharacters,
        DescribeDataFlowsError::MissingFileSystemId,
        DescribeDataFlowsError::InvalidFilesystemVersionNotSupport,
        DescribeDataFlowsError::OperationDeniedDataFlowNotSupported,
        DescribeDataFlowsError::InvalidFilterValue,
        DescribeDataFlowsError::InvalidFileSystemNotFound,
        DescribeDataFlowsError::InvalidParameterInvalidNextToken,
        DescribeDataFlowsError::InvalidFilterParam,
        DescribeDataFlowsError::InvalidParameterInvalidMaxResults,
    ];
}

impl Paginated for DescribeDataFlowsRequest {
    type Item = DataFlow;
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
        Some(&mut response.data_flow_info)
    }
}

/// Response to [`DescribeDataFlowsRequest`].
#[non_exhaustive]
pub struct DescribeDataFlowsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF518948****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cmNlU****mVzJjE1MTI2NjY4NzY5MTAzOTEmMiZORnI4NDhVeEtrUT0=`.
    pub next_token: Option<String>,
    /// Data flows found, one entry each.
    pub data_flow_info: Vec<DataFlow>,
}

response! {
    DescribeDataFlowsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "DataFlowInfo" => data_flow_info: list("DataFlow"),
    }
}

/// Data flows found, one entry each.
#[non_exhaustive]
pub struct DataFlow {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `cpfs-099394bd928c****`.
    pub file_system_id: Option<String>,
    /// Identifies the data flow between a CPFS directory and the source storage.
    /// Example: `dfid-194433a5be31****`.
    pub data_flow_id: Option<String>,
    /// Identifies the fileset, which is a directory of a CPFS file system with its own quota.
    /// Example: `fset-1902718ea0ae****`.
    pub fset_id: Option<String>,
    /// Whether the data flow is running, stopped, or changing between states. Example: `Running`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Storage that the data flow is linked to, an OSS bucket written as `oss://` and its name.
    /// Example: `oss://bucket1`.
    pub source_storage: Option<String>,
    /// How access to the source storage is protected, such as by SSL; empty for no protection.
    pub source_security_type: Option<String>,
    /// Most bandwidth that the data flow may use, in MB/s. Example: `600`.
    pub throughput: Option<i64>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `2021-09-30T10:08:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-09-30T10:08:08Z`.
    pub update_time: Option<Timestamp>,
    /// Directories whose changes in the source storage are imported automatically.
    pub auto_refresh: Vec<AutoRefresh>,
    /// Directory within the file system. Example: `/a/b/c/`.
    pub file_system_path: Option<String>,
    /// Note on the fileset that is imported automatically. Example: `text`.
    pub fset_description: Option<String>,
    /// Minutes between two checks of the source storage for changes to import. Example: `10`.
    pub auto_refresh_interval: Option<i64>,
    /// Whether changes in the source storage are imported automatically.
    pub auto_refresh_policy: Option<String>,
    /// Directory within the bucket; needed for CPFS for Lingjun.
    /// Length: at most 1024. Example: `/prefix/`.
    pub source_storage_path: Option<String>,
}

response! {
    DataFlow {
        "FileSystemId" => file_system_id: value,
        "DataFlowId" => data_flow_id: value,
        "FsetId" => fset_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "SourceStorage" => source_storage: value,
        "SourceSecurityType" => source_security_type: value,
        "Throughput" => throughput: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "AutoRefresh" => auto_refresh: list("AutoRefresh"),
        "FileSystemPath" => file_system_path: value,
        "FsetDescription" => fset_description: value,
        "AutoRefreshInterval" => auto_refresh_interval: value,
        "AutoRefreshPolicy" => auto_refresh_policy: value,
        "SourceStoragePath" => source_storage_path: value,
    }
}

/// Errors that the documentation of [`DescribeDataFlowsRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidFilesystemVersionNotSupport`](super::DocumentedError::InvalidFilesystemVersionNotSupport)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterInvalidNextToken`](super::DocumentedError::InvalidParameterInvalidNextToken)
/// - [`InvalidFilterParam`](super::DocumentedError::InvalidFilterParam)
/// - [`InvalidParameterInvalidMaxResults`](super::DocumentedError::InvalidParameterInvalidMaxResults)
pub type DescribeDataFlowsError = super::DocumentedError;
