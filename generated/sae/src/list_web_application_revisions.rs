// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWebApplicationRevisions`, from `sae/ListWebApplicationRevisions.md`.

use alicloud_runtime::codegen::*;

/// Lists the published revisions of a web application, continued with a token.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListWebApplicationRevisionsRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.list_web_application_revisions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWebApplicationRevisionsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
}

impl ListWebApplicationRevisionsRequest {
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
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
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
    ListWebApplicationRevisionsRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "NextToken" => next_token: query,
        "Limit" => limit: query,
    }
}

impl Operation for ListWebApplicationRevisionsRequest {
    type Response = ListWebApplicationRevisionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWebApplicationRevisions")
        .roa("GET", "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions")
        .required(&["NamespaceId", "ApplicationId"])
        .read_only();
}

/// Response to [`ListWebApplicationRevisionsRequest`], which the documentation does not describe.
pub type ListWebApplicationRevisionsResponse = alicloud_runtime::UndocumentedResponse;
