// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLogtailPipelineConfig`, from `sls/ListLogtailPipelineConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists just the names of Logtail pipeline configurations, filtered by Logstore, name or type.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListLogtailPipelineConfigRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_logtail_pipeline_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLogtailPipelineConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned. Range: at least 0.
    pub offset: Option<i64>,
    /// How many items to return at most. Range: 0 to 500.
    pub size: Option<i64>,
    /// Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
    /// Which kind of config it is or is to be.
    pub config_type: Option<String>,
}

impl ListLogtailPipelineConfigRequest {
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
    /// Sets `logstoreName`.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `configName`.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
    /// Sets `configType`.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
}

request! {
    ListLogtailPipelineConfigRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "logstoreName" => logstore_name: query,
        "configName" => config_name: query,
        "configType" => config_type: query,
    }
}

impl Operation for ListLogtailPipelineConfigRequest {
    type Response = ListLogtailPipelineConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLogtailPipelineConfig")
        .roa("GET", "/pipelineconfigs")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListLogtailPipelineConfigRequest {
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

/// Response to [`ListLogtailPipelineConfigRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListLogtailPipelineConfigResponse {
    /// How many items were counted. Example: `10`.
    pub count: Option<i32>,
    /// How many items match in all. Example: `20`.
    pub total: Option<i32>,
    /// The configs that were found or are concerned, one entry each. Example: `test_logstore`.
    pub configs: Vec<String>,
}

response! {
    ListLogtailPipelineConfigResponse {
        "count" => count: value,
        "total" => total: value,
        "configs" => configs: list(""),
    }
}
