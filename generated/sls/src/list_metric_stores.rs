// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMetricStores`, from `sls/ListMetricStores.md`.

use alicloud_runtime::codegen::*;

/// Lists the Metricstores of a project, filtered by name or mode.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListMetricStoresRequest::new()
///     .project("...");
/// let reply = client.list_metric_stores(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMetricStoresRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Kind of the label or the processing.
    pub mode: Option<String>,
    /// Name of the item, as people see it.
    pub name: Option<String>,
}

impl ListMetricStoresRequest {
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
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ListMetricStoresRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "mode" => mode: query,
        "name" => name: query,
    }
}

impl Operation for ListMetricStoresRequest {
    type Response = ListMetricStoresResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMetricStores")
        .roa("GET", "/metricstores")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListMetricStoresRequest`], which the documentation does not describe.
pub type ListMetricStoresResponse = alicloud_runtime::UndocumentedResponse;
