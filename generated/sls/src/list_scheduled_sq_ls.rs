// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListScheduledSQLs`, from `sls/ListScheduledSQLs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Schedule, ScheduleType, ScheduledSQLConfiguration};

/// Lists the Scheduled SQL jobs of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListScheduledSQLsRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_scheduled_sq_ls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListScheduledSQLsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// How many items to return at most.
    pub size: Option<i64>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListScheduledSQLsRequest {
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
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
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
    ListScheduledSQLsRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstore" => logstore: query,
    }
}

impl Operation for ListScheduledSQLsRequest {
    type Response = ListScheduledSQLsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListScheduledSQLs")
        .roa("GET", "/scheduledsqls")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListScheduledSQLsRequest {
    type Item = ScheduledSQL;
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

/// Response to [`ListScheduledSQLsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListScheduledSQLsResponse {
    /// How many items match in all. Example: `80`.
    pub total: Option<i32>,
    /// How many items were counted. Example: `10`.
    pub count: Option<i32>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<ScheduledSQL>,
}

response! {
    ListScheduledSQLsResponse {
        "total" => total: value,
        "count" => count: value,
        "results" => results: list(""),
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScheduledSQL {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `text`.
    pub display_name: Option<String>,
    /// Name of the item, as people see it. Example: `test-scheduled-sql`.
    pub name: Option<String>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// Settings of the item.
    pub configuration: Option<ScheduledSQLConfiguration>,
    /// When the item was created. Example: `1714123644`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1714123644`.
    pub last_modified_time: Option<i64>,
    /// ID of the schedule that the item belongs to or stands for.
    /// Example: `e73f43732852064ad5d091914e39342f`.
    pub schedule_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `ENABLED`.
    pub status: Option<String>,
}

response! {
    ScheduledSQL {
        "description" => description: value,
        "displayName" => display_name: value,
        "name" => name: value,
        "schedule" => schedule: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "scheduleId" => schedule_id: value,
        "status" => status: value,
    }
}
