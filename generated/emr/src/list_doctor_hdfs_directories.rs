// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDoctorHDFSDirectories`, from `emr/ListDoctorHDFSDirectories.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Count, DoctorHDFSDirectoryMetrics, Ratio, Size};

/// Lists EMR Doctor's analyses of HDFS directories, at most five levels deep.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListDoctorHDFSDirectoriesRequest::new()
///     .cluster_id("...")
///     .date_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_doctor_hdfs_directories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// Path under which the dir is found.
    pub dir_path: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl ListDoctorHDFSDirectoriesRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `DateTime`, which is required.
    pub fn date_time(mut self, value: impl Into<String>) -> Self {
        self.date_time = Some(value.into());
        self
    }
    /// Sets `DirPath`.
    pub fn dir_path(mut self, value: impl Into<String>) -> Self {
        self.dir_path = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    ListDoctorHDFSDirectoriesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "DateTime" => date_time: query,
        "DirPath" => dir_path: query,
        "OrderType" => order_type: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for ListDoctorHDFSDirectoriesRequest {
    type Response = ListDoctorHDFSDirectoriesResponse;
    type Error = ListDoctorHDFSDirectoriesError;
    const INFO: OperationInfo = super::operation("ListDoctorHDFSDirectories")
        .required(&["RegionId", "ClusterId", "DateTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDoctorHDFSDirectoriesError] = &[
        ListDoctorHDFSDirectoriesError::ConflictParameters,
        ListDoctorHDFSDirectoriesError::IncompleteSignature,
        ListDoctorHDFSDirectoriesError::InvalidAction,
        ListDoctorHDFSDirectoriesError::InvalidParameter,
        ListDoctorHDFSDirectoriesError::InvalidParameterValue,
        ListDoctorHDFSDirectoriesError::MissingAction,
        ListDoctorHDFSDirectoriesError::MissingParameter,
        ListDoctorHDFSDirectoriesError::NotAuthorized,
        ListDoctorHDFSDirectoriesError::ThrottlingException,
        ListDoctorHDFSDirectoriesError::ResourceNotFound,
        ListDoctorHDFSDirectoriesError::InternalError,
        ListDoctorHDFSDirectoriesError::ServiceFailure,
        ListDoctorHDFSDirectoriesError::ServiceUnavailable,
    ];
}

impl Paginated for ListDoctorHDFSDirectoriesRequest {
    type Item = DoctorHDFSDirectoryData;
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
        Some(&mut response.data)
    }
}

/// Response to [`ListDoctorHDFSDirectoriesRequest`].
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesResponse {
    /// What the call found, one entry each.
    pub data: Vec<DoctorHDFSDirectoryData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C89568980`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListDoctorHDFSDirectoriesResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DoctorHDFSDirectoryData {
    /// Path under which the dir is found. Example: `/tmp/test`.
    pub dir_path: Option<String>,
    /// How deep the directory lies. Example: `2`.
    pub depth: Option<i32>,
    /// User that the call or the item is about. Example: `DW`.
    pub user: Option<String>,
    /// Group that the item belongs to. Example: `DW`.
    pub group: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<DoctorHDFSDirectoryMetrics>,
}

response! {
    DoctorHDFSDirectoryData {
        "DirPath" => dir_path: value,
        "Depth" => depth: value,
        "User" => user: value,
        "Group" => group: value,
        "Metrics" => metrics: value,
    }
}

/// Errors that the documentation of [`ListDoctorHDFSDirectoriesRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListDoctorHDFSDirectoriesError = super::DocumentedError;
