// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLifecyclePolicies`, from `nas/DescribeLifecyclePolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StorageType};

/// Lists lifecycle policies with the directories that they cover.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeLifecyclePoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_lifecycle_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesRequest {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Name of the lifecycle policy, which identifies it within the account.
    pub lifecycle_policy_name: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Class of storage, which sets speed and price.
    /// Here: `Performance`, `Capacity`, `InfrequentAccess`, `Archive`.
    pub storage_type: Option<Open<StorageType>>,
}

impl DescribeLifecyclePoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `LifecyclePolicyName`.
    pub fn lifecycle_policy_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_policy_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    DescribeLifecyclePoliciesRequest {
        "FileSystemId" => file_system_id: query,
        "LifecyclePolicyName" => lifecycle_policy_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for DescribeLifecyclePoliciesRequest {
    type Response = DescribeLifecyclePoliciesResponse;
    type Error = DescribeLifecyclePoliciesError;
    const INFO: OperationInfo = super::operation("DescribeLifecyclePolicies")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeLifecyclePoliciesError] = &[
        DescribeLifecyclePoliciesError::InvalidFileSystemNotFound,
    ];
}

impl Paginated for DescribeLifecyclePoliciesRequest {
    type Item = LifecyclePolicy;
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
        Some(&mut response.lifecycle_policies)
    }
}

/// Response to [`DescribeLifecyclePoliciesRequest`].
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC7C825C-5F65-4B56-BEF6-98C56C7C****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// Lifecycle policies found, one entry each.
    pub lifecycle_policies: Vec<LifecyclePolicy>,
}

response! {
    DescribeLifecyclePoliciesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "LifecyclePolicies" => lifecycle_policies: list(""),
    }
}

/// Lifecycle policies found, one entry each.
#[non_exhaustive]
pub struct LifecyclePolicy {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `31a8e4****`.
    pub file_system_id: Option<String>,
    /// Rule that says after how many days without access a file moves to cheaper storage.
    /// Example: `DEFAULT_ATIME_14`.
    pub lifecycle_rule_name: Option<String>,
    /// When the item was created. Example: `2019-10-30T10:08:08Z`.
    pub create_time: Option<Timestamp>,
    /// Absolute path of the file or directory, within the file system. Example: `/pathway/to/folder`.
    pub path: Option<String>,
    /// Class of storage, which sets speed and price. Example: `InfrequentAccess`.
    pub storage_type: Option<String>,
    /// Name of the lifecycle policy, which identifies it within the account.
    /// Example: `lifecyclepolicy_01`.
    pub lifecycle_policy_name: Option<String>,
    /// Directories or files concerned, by absolute path. Example: `["/path1","/path2"]`.
    pub paths: Vec<String>,
}

response! {
    LifecyclePolicy {
        "FileSystemId" => file_system_id: value,
        "LifecycleRuleName" => lifecycle_rule_name: value,
        "CreateTime" => create_time: value,
        "Path" => path: value,
        "StorageType" => storage_type: value,
        "LifecyclePolicyName" => lifecycle_policy_name: value,
        "Paths" => paths: list(""),
    }
}

/// Errors that the documentation of [`DescribeLifecyclePoliciesRequest`] names.
///
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type DescribeLifecyclePoliciesError = super::DocumentedError;
