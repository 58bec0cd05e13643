// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepository`, from `cr/ListRepository.md`.

use alicloud_runtime::codegen::*;

/// Lists the image repositories of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepositoryRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_repository(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// State of the repo, to narrow the list down to or to be put into. Example: `ALL`.
    pub repo_status: Option<String>,
    /// Name of the repository within its namespace. Example: `repo-test`.
    pub repo_name: Option<String>,
    /// Namespace that the repository lies in. Example: `repo-namespace-test`.
    pub repo_namespace_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListRepositoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RepoStatus`.
    pub fn repo_status(mut self, value: impl Into<String>) -> Self {
        self.repo_status = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespaceName`.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoStatus" => repo_status: query,
        "RepoName" => repo_name: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListRepositoryRequest {
    type Response = ListRepositoryResponse;
    type Error = ListRepositoryError;
    const INFO: OperationInfo = super::operation("ListRepository")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepositoryError] = &[
        ListRepositoryError::NoPrivilege,
        ListRepositoryError::SystemError,
    ];
}

impl Paginated for ListRepositoryRequest {
    type Item = Repository;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.repositories)
    }
}

/// Response to [`ListRepositoryRequest`].
#[non_exhaustive]
pub struct ListRepositoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5241C090-DA69-4B0F-8E3F-2F24FDE1110E`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Repositories that match, one entry each.
    pub repositories: Vec<Repository>,
}

response! {
    ListRepositoryResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Repositories" => repositories: list(""),
    }
}

/// Repositories that match, one entry each.
#[non_exhaustive]
pub struct Repository {
    /// Short text that tells people what the repository is for. Example: `test OK`.
    pub summary: Option<String>,
    /// Whether builds start by themselves or by hand. Example: `MANUAL`.
    pub repo_build_type: Option<String>,
    /// When the item was last changed. Example: `1564153576000`.
    pub modified_time: Option<i64>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-03cuozrsqhkw****`.
    pub repo_id: Option<String>,
    /// When the item was created. Example: `1564153576000`.
    pub create_time: Option<i64>,
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Whether a tag, once pushed, can no longer be pointed at another image. Example: `true`.
    pub tag_immutability: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-kmsiwlxxdcv****`.
    pub instance_id: Option<String>,
    /// Whether everybody may pull images from the repository or only those authorized.
    /// Example: `PRIVATE`.
    pub repo_type: Option<String>,
    /// State of the repository; only a normal one can be used. Example: `NORMAL`.
    pub repo_status: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm4n5kzyfxxxx`.
    pub resource_group_id: Option<String>,
}

response! {
    Repository {
        "Summary" => summary: value,
        "RepoBuildType" => repo_build_type: value,
        "ModifiedTime" => modified_time: value,
        "RepoId" => repo_id: value,
        "CreateTime" => create_time: value,
        "RepoNamespaceName" => repo_namespace_name: value,
        "TagImmutability" => tag_immutability: value,
        "InstanceId" => instance_id: value,
        "RepoType" => repo_type: value,
        "RepoStatus" => repo_status: value,
        "RepoName" => repo_name: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ListRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepositoryError = super::DocumentedError;
