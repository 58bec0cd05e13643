// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfig`, from `sls/ListConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the Logtail configurations of a project, those of the older kind.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListConfigRequest::new()
///     .project("...")
///     .logstore_name("...")
///     .offset(1)
///     .size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// **Required.** How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// **Required.** How many items to return at most.
    pub size: Option<i64>,
    /// Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
}

impl ListConfigRequest {
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
    /// Sets `logstoreName`, which is required.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `offset`, which is required.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `configName`.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
}

request! {
    ListConfigRequest {
        "project" => project: host,
        "logstoreName" => logstore_name: query,
        "offset" => offset: query,
        "size" => size: query,
        "configName" => config_name: query,
    }
}

impl Operation for ListConfigRequest {
    type Response = ListConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListConfig")
        .roa("GET", "/configs")
        .required(&["project", "logstoreName", "offset", "size"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListConfigRequest {
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
        Some(&mut response.configs)
    }
}

/// Response to [`ListConfigRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListConfigResponse {
    /// How many items were counted. Example: `3`.
    pub count: Option<i32>,
    /// How many items match in all. Example: `2`.
    pub total: Option<i32>,
    /// The configs that were found or are concerned, one entry each. Example: `logtail-config-sample`.
    pub configs: Vec<String>,
}

response! {
    ListConfigResponse {
        "count" => count: value,
        "total" => total: value,
        "configs" => configs: list(""),
    }
}
