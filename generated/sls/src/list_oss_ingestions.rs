// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOSSIngestions`, from `sls/ListOSSIngestions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseOSSIngestionConfiguration, ResponseOSSIngestionConfigurationSource, Schedule, ScheduleType};

/// Lists the jobs of a project that import files from OSS.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListOSSIngestionsRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_oss_ingestions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOSSIngestionsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListOSSIngestionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
}

request! {
    ListOSSIngestionsRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstore" => logstore: query,
    }
}

impl Operation for ListOSSIngestionsRequest {
    type Response = ListOSSIngestionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOSSIngestions")
        .roa("GET", "/ossingestions")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListOSSIngestionsRequest {
    type Item = OSSIngestion;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.results)
    }
}

/// Response to [`ListOSSIngestionsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListOSSIngestionsResponse {
    /// How many items match in all. Example: `80`.
    pub total: Option<i32>,
    /// How many items were counted. Example: `10`.
    pub count: Option<i32>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<OSSIngestion>,
}

response! {
    ListOSSIngestionsResponse {
        "total" => total: value,
        "count" => count: value,
        "results" => results: list(""),
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OSSIngestion {
    /// Name of the item, as people see it. Example: `ingest-oss-123456`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `oss ingestion`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `oss ingestion`.
    pub display_name: Option<String>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// Settings of the item.
    pub configuration: Option<ResponseOSSIngestionConfiguration>,
    /// When the item was created. Example: `1714360481`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1714360481`.
    pub last_modified_time: Option<i64>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<String>,
    /// ID of the schedule that the item belongs to or stands for.
    /// Example: `c7f01719d9feb105fc9d8df92af62010`.
    pub schedule_id: Option<String>,
}

response! {
    OSSIngestion {
        "name" => name: value,
        "description" => description: value,
        "displayName" => display_name: value,
        "schedule" => schedule: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "status" => status: value,
        "scheduleId" => schedule_id: value,
    }
}
