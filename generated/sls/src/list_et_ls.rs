// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListETLs`, from `sls/ListETLs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ETLConfiguration, ETLConfigurationSink};

/// Lists the data transformation jobs of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListETLsRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_et_ls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListETLsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl ListETLsRequest {
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
    ListETLsRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstore" => logstore: query,
    }
}

impl Operation for ListETLsRequest {
    type Response = ListETLsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListETLs")
        .roa("GET", "/etls")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListETLsRequest {
    type Item = Etl;
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

/// Response to [`ListETLsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListETLsResponse {
    /// How many items match in all. Example: `80`.
    pub total: Option<i32>,
    /// How many items were counted. Example: `10`.
    pub count: Option<i32>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<Etl>,
}

response! {
    ListETLsResponse {
        "total" => total: value,
        "count" => count: value,
        "results" => results: list(""),
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Etl {
    /// Name of the item, as people see it. Example: `etl-20240426`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `etljob`.
    pub display_name: Option<String>,
    /// Settings of the item.
    pub configuration: Option<ETLConfiguration>,
    /// When the item was created. Example: `1714274900`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1714274900`.
    pub last_modified_time: Option<i64>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<String>,
    /// ID of the schedule that the item belongs to or stands for.
    /// Example: `f0eb655e501a8780808d1970ef6d04c4`.
    pub schedule_id: Option<String>,
}

response! {
    Etl {
        "name" => name: value,
        "description" => description: value,
        "displayName" => display_name: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "status" => status: value,
        "scheduleId" => schedule_id: value,
    }
}
