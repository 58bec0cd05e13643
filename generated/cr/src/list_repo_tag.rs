// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoTag`, from `cr/ListRepoTag.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags of an image repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoTagRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8p****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_repo_tag(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoTagRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8p****`.
    pub repo_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListRepoTagRequest {
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
    ListRepoTagRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListRepoTagRequest {
    type Response = ListRepoTagResponse;
    type Error = ListRepoTagError;
    const INFO: OperationInfo = super::operation("ListRepoTag")
        .required(&["InstanceId", "RepoId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoTagError] = &[
        ListRepoTagError::NoPrivilege,
        ListRepoTagError::SystemError,
    ];
}

impl Paginated for ListRepoTagRequest {
    type Item = Image;
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
        Some(&mut response.images)
    }
}

/// Response to [`ListRepoTagRequest`].
#[non_exhaustive]
pub struct ListRepoTagResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `031572FA-7D8F-4C05-B790-1071E0E05DE6`.
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
    /// Images of the repository by tag, one entry each.
    pub images: Vec<Image>,
}

response! {
    ListRepoTagResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Images" => images: list(""),
    }
}

/// Images of the repository by tag, one entry each.
#[non_exhaustive]
pub struct Image {
    /// Whether the image is in order or is being deleted. Example: `NORMAL`.
    pub status: Option<String>,
    /// Amount of data in the image. Example: `27107966`.
    pub image_size: Option<i64>,
    /// When the image was first pushed under this tag. Example: `1572839125000`.
    pub image_create: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `67bfbcc12b67936ec7f867927817cbb071832b873dbcaed312a1930ba5f1****`.
    pub digest: Option<String>,
    /// When the image under this tag was last pushed. Example: `1572875608000`.
    pub image_update: Option<String>,
    /// Tag of the image within its repository, such as `v1.0`. Example: `v0.1`.
    pub tag: Option<String>,
    /// ID of the image's configuration, by which container runtimes know it.
    /// Example: `45023655bf39c382e26a8607d057c27871dee163c1ecf48cc1ebf2a1****`.
    pub image_id: Option<String>,
}

response! {
    Image {
        "Status" => status: value,
        "ImageSize" => image_size: value,
        "ImageCreate" => image_create: value,
        "Digest" => digest: value,
        "ImageUpdate" => image_update: value,
        "Tag" => tag: value,
        "ImageId" => image_id: value,
    }
}

/// Errors that the documentation of [`ListRepoTagRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoTagError = super::DocumentedError;
