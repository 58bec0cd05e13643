// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMetricStore`, from `sls/GetMetricStore.md`.

use alicloud_runtime::codegen::*;

/// Shows a Metricstore with retention time, shards and other properties.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetMetricStoreRequest::new()
///     .project("...")
///     .name("...");
/// let reply = client.get_metric_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMetricStoreRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl GetMetricStoreRequest {
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
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    GetMetricStoreRequest {
        "project" => project: host,
        "name" => name: path,
    }
}

impl Operation for GetMetricStoreRequest {
    type Response = GetMetricStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMetricStore")
        .roa("GET", "/metricstores/{name}")
        .required(&["project", "name"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetMetricStoreRequest`], which the documentation does not describe.
pub type GetMetricStoreResponse = alicloud_runtime::UndocumentedResponse;
