// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebApplicationRevision`, from `sae/DeleteWebApplicationRevision.md`.

use alicloud_runtime::codegen::*;

/// Deletes one version of a web application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteWebApplicationRevisionRequest::new()
///     .namespace_id("...")
///     .application_id("...")
///     .revision_id("...");
/// let reply = client.delete_web_application_revision(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebApplicationRevisionRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// **Required.** ID of the revision that the call is about.
    pub revision_id: Option<String>,
}

impl DeleteWebApplicationRevisionRequest {
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
    /// Sets `RevisionId`, which is required.
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = Some(value.into());
        self
    }
}

request! {
    DeleteWebApplicationRevisionRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "RevisionId" => revision_id: path,
    }
}

impl Operation for DeleteWebApplicationRevisionRequest {
    type Response = DeleteWebApplicationRevisionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebApplicationRevision")
        .roa(
            "DELETE",
            "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions/{RevisionId}",
        )
        .required(&["NamespaceId", "ApplicationId", "RevisionId"]);
}

/// Response to [`DeleteWebApplicationRevisionRequest`], which the documentation does not describe.
pub type DeleteWebApplicationRevisionResponse = alicloud_runtime::UndocumentedResponse;
