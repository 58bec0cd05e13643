// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWebApplications`, from `sae/ListWebApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists the web applications of a namespace, optionally by name prefix.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListWebApplicationsRequest::new();
/// let reply = client.list_web_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWebApplicationsRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
}

impl ListWebApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
}

request! {
    ListWebApplicationsRequest {
        "NamespaceId" => namespace_id: query,
        "Prefix" => prefix: query,
        "NextToken" => next_token: query,
        "Limit" => limit: query,
    }
}

impl Operation for ListWebApplicationsRequest {
    type Response = ListWebApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWebApplications")
        .roa("GET", "/pop/v2/api/web/applications")
        .read_only();
}

/// Response to [`ListWebApplicationsRequest`], which the documentation does not describe.
pub type ListWebApplicationsResponse = alicloud_runtime::UndocumentedResponse;
