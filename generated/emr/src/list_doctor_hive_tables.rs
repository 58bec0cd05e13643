// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDoctorHiveTables`, from `emr/ListDoctorHiveTables.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Analysis, Count, DoctorHiveTableFormat, DoctorHiveTableMetrics, PartitionNum, Ratio, Size};

/// Lists EMR Doctor's analyses of the Hive tables of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListDoctorHiveTablesRequest::new()
///     .cluster_id("...")
///     .date_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_doctor_hive_tables(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDoctorHiveTablesRequest {
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
    /// Names of the tables to work on or to narrow the list down to.
    pub table_names: Vec<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl ListDoctorHiveTablesRequest {
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
    /// Sets `TableNames`.
    pub fn table_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.table_names = value.into_iter().map(Into::into).collect();
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
    ListDoctorHiveTablesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "DateTime" => date_time: query,
        "TableNames" => table_names: query,
        "OrderType" => order_type: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for ListDoctorHiveTablesRequest {
    type Response = ListDoctorHiveTablesResponse;
    type Error = ListDoctorHiveTablesError;
    const INFO: OperationInfo = super::operation("ListDoctorHiveTables")
        .required(&["RegionId", "ClusterId", "DateTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDoctorHiveTablesError] = &[
        ListDoctorHiveTablesError::ConflictParameters,
        ListDoctorHiveTablesError::IncompleteSignature,
        ListDoctorHiveTablesError::InvalidAction,
        ListDoctorHiveTablesError::InvalidParameter,
        ListDoctorHiveTablesError::InvalidParameterValue,
        ListDoctorHiveTablesError::MissingAction,
        ListDoctorHiveTablesError::MissingParameter,
        ListDoctorHiveTablesError::NotAuthorized,
        ListDoctorHiveTablesError::ThrottlingException,
        ListDoctorHiveTablesError::ResourceNotFound,
        ListDoctorHiveTablesError::InternalError,
        ListDoctorHiveTablesError::ServiceFailure,
        ListDoctorHiveTablesError::ServiceUnavailable,
    ];
}

impl Paginated for ListDoctorHiveTablesRequest {
    type Item = DoctorHiveTableData;
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

/// Response to [`ListDoctorHiveTablesRequest`].
#[non_exhaustive]
pub struct ListDoctorHiveTablesResponse {
    /// What the call found, one entry each.
    pub data: Vec<DoctorHiveTableData>,
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
    ListDoctorHiveTablesResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DoctorHiveTableData {
    /// Name that the table goes by. Example: `dw.dwd_creta_service`.
    pub table_name: Option<String>,
    /// Account or person that the item belongs to. Example: `DW`.
    pub owner: Option<String>,
    /// The formats that were found or are concerned, one entry each.
    pub formats: Vec<DoctorHiveTableFormat>,
    /// The metrics that are concerned.
    pub metrics: Option<DoctorHiveTableMetrics>,
    /// The analysis that are concerned.
    pub analysis: Option<Analysis>,
}

response! {
    DoctorHiveTableData {
        "TableName" => table_name: value,
        "Owner" => owner: value,
        "Formats" => formats: list(""),
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// Errors that the documentation of [`ListDoctorHiveTablesRequest`] names.
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
pub type ListDoctorHiveTablesError = super::DocumentedError;
