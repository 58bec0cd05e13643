// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchRestartApplications`, from `sae/BatchRestartApplications.md`.

use alicloud_runtime::codegen::*;

/// Restarts several applications of a namespace with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::BatchRestartApplicationsRequest::new()
///     .namespace_id("...")
///     .app_ids("...");
/// let reply = client.batch_restart_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchRestartApplicationsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Option<String>,
}

impl BatchRestartApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AppIds`, which is required.
    pub fn app_ids(mut self, value: impl Into<String>) -> Self {
        self.app_ids = Some(value.into());
        self
    }
}

request! {
    BatchRestartApplicationsRequest {
        "NamespaceId" => namespace_id: query,
        "AppIds" => app_ids: query,
    }
}

impl Operation for BatchRestartApplicationsRequest {
    type Response = BatchRestartApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchRestartApplications")
        .roa("PUT", "/pop/v1/sam/app/batchRestartApplications")
        .required(&["NamespaceId", "AppIds"]);
}

/// Response to [`BatchRestartApplicationsRequest`], which the documentation does not describe.
pub type BatchRestartApplicationsResponse = alicloud_runtime::UndocumentedResponse;
