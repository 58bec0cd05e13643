// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoBuildRecord`, from `cr/ListRepoBuildRecord.md`.

use alicloud_runtime::codegen::*;

/// Lists the image builds of a repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoBuildRecordRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_repo_build_record(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoBuildRecordRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8****`.
    pub repo_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListRepoBuildRecordRequest {
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
    /// Sets `RepoId`, which is required.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
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
    ListRepoBuildRecordRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListRepoBuildRecordRequest {
    type Response = ListRepoBuildRecordResponse;
    type Error = ListRepoBuildRecordError;
    const INFO: OperationInfo = super::operation("ListRepoBuildRecord")
        .required(&["InstanceId", "RepoId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoBuildRecordError] = &[
        ListRepoBuildRecordError::NoPrivilege,
        ListRepoBuildRecordError::SystemError,
    ];
}

impl Paginated for ListRepoBuildRecordRequest {
    type Item = BuildRecord;
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
        Some(&mut response.build_records)
    }
}

/// Response to [`ListRepoBuildRecordRequest`].
#[non_exhaustive]
pub struct ListRepoBuildRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D23DEDF-E91D-434B-B7D5-9D12C648D166`.
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
    /// Builds that match, one entry each.
    pub build_records: Vec<BuildRecord>,
}

response! {
    ListRepoBuildRecordResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BuildRecords" => build_records: list(""),
    }
}

/// Builds that match, one entry each.
#[non_exhaustive]
pub struct BuildRecord {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1572875610000`.
    pub end_time: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1572872207000`.
    pub start_time: Option<String>,
    /// How far the build has come or how it ended. Example: `SUCCESS`.
    pub build_status: Option<String>,
    /// ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `537e08ab-735e-415f-b7c2-160eb87f8****`.
    pub build_record_id: Option<String>,
    /// Image that the build produced, by repository and tag.
    pub image: Option<Image>,
}

response! {
    BuildRecord {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "BuildStatus" => build_status: value,
        "BuildRecordId" => build_record_id: value,
        "Image" => image: value,
    }
}

/// Image that the build produced, by repository and tag.
#[non_exhaustive]
pub struct Image {
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Tag that the built image gets. Example: `v0.1`.
    pub image_tag: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-gzsrlevmvoaq****`.
    pub repo_id: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
}

response! {
    Image {
        "RepoNamespaceName" => repo_namespace_name: value,
        "ImageTag" => image_tag: value,
        "RepoId" => repo_id: value,
        "RepoName" => repo_name: value,
    }
}

/// Errors that the documentation of [`ListRepoBuildRecordRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoBuildRecordError = super::DocumentedError;
