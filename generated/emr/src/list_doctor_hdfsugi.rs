// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDoctorHDFSUGI`, from `emr/ListDoctorHDFSUGI.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Count, Size};

/// Lists EMR Doctor's analyses of HDFS data by owner or by group.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListDoctorHDFSUGIRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .type_("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_doctor_hdfsugi(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDoctorHDFSUGIRequest {
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
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl ListDoctorHDFSUGIRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    ListDoctorHDFSUGIRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "DateTime" => date_time: query,
        "Type" => type_: query,
        "OrderType" => order_type: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for ListDoctorHDFSUGIRequest {
    type Response = ListDoctorHDFSUGIResponse;
    type Error = ListDoctorHDFSUGIError;
    const INFO: OperationInfo = super::operation("ListDoctorHDFSUGI")
        .required(&["RegionId", "ClusterId", "DateTime", "Type"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDoctorHDFSUGIError] = &[
        ListDoctorHDFSUGIError::ConflictParameters,
        ListDoctorHDFSUGIError::IncompleteSignature,
        ListDoctorHDFSUGIError::InvalidAction,
        ListDoctorHDFSUGIError::InvalidParameter,
        ListDoctorHDFSUGIError::InvalidParameterValue,
        ListDoctorHDFSUGIError::MissingAction,
        ListDoctorHDFSUGIError::MissingParameter,
        ListDoctorHDFSUGIError::NotAuthorized,
        ListDoctorHDFSUGIError::ThrottlingException,
        ListDoctorHDFSUGIError::ResourceNotFound,
        ListDoctorHDFSUGIError::InternalError,
        ListDoctorHDFSUGIError::ServiceFailure,
        ListDoctorHDFSUGIError::ServiceUnavailable,
    ];
}

impl Paginated for ListDoctorHDFSUGIRequest {
    type Item = DoctorHDFSUGIData;
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

/// Response to [`ListDoctorHDFSUGIRequest`].
#[non_exhaustive]
pub struct ListDoctorHDFSUGIResponse {
    /// What the call found, one entry each.
    pub data: Vec<DoctorHDFSUGIData>,
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
    ListDoctorHDFSUGIResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DoctorHDFSUGIData {
    /// Name that people know the item by. Example: `DW`.
    pub name: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<Metrics>,
}

response! {
    DoctorHDFSUGIData {
        "Name" => name: value,
        "Metrics" => metrics: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct Metrics {
    /// How many there are in all of this: file.
    pub total_file_count: Option<Count>,
    /// How large the total data is or is to be.
    pub total_data_size: Option<Size>,
    /// How many there are in all of this: dir.
    pub total_dir_count: Option<Count>,
}

response! {
    Metrics {
        "TotalFileCount" => total_file_count: value,
        "TotalDataSize" => total_data_size: value,
        "TotalDirCount" => total_dir_count: value,
    }
}

/// Errors that the documentation of [`ListDoctorHDFSUGIRequest`] names.
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
pub type ListDoctorHDFSUGIError = super::DocumentedError;
