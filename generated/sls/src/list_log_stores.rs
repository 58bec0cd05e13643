// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLogStores`, from `sls/ListLogStores.md`.

use alicloud_runtime::codegen::*;

/// Lists the Logstores of a project, optionally those whose names match.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListLogStoresRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_log_stores(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLogStoresRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// What is stored: logs, or time series (`Metrics`).
    pub telemetry_type: Option<String>,
    /// Kind of the label or the processing.
    pub mode: Option<String>,
}

impl ListLogStoresRequest {
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
    /// Sets `logstoreName`.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `telemetryType`.
    pub fn telemetry_type(mut self, value: impl Into<String>) -> Self {
        self.telemetry_type = Some(value.into());
        self
    }
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    ListLogStoresRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstoreName" => logstore_name: query,
        "telemetryType" => telemetry_type: query,
        "mode" => mode: query,
    }
}

impl Operation for ListLogStoresRequest {
    type Response = ListLogStoresResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLogStores")
        .roa("GET", "/logstores")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListLogStoresRequest {
    type Item = String;
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
        Some(&mut response.logstores)
    }
}

/// Response to [`ListLogStoresRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListLogStoresResponse {
    /// How many items match in all. Example: `2`.
    pub total: Option<i32>,
    /// How many items were counted. Example: `2`.
    pub count: Option<i32>,
    /// The logstores that were found or are concerned, one entry each. Example: `["test-1","test-2"]`.
    pub logstores: Vec<String>,
}

response! {
    ListLogStoresResponse {
        "total" => total: value,
        "count" => count: value,
        "logstores" => logstores: list(""),
    }
}
