// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebApplicationRevision`, from `sae/DescribeWebApplicationRevision.md`.

use alicloud_runtime::codegen::*;

/// Returns a single revision of a web application, by revision ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeWebApplicationRevisionRequest::new()
///     .namespace_id("...")
///     .application_id("...")
///     .revision_id("...");
/// let reply = client.describe_web_application_revision(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebApplicationRevisionRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// **Required.** ID of the revision that the call is about.
    pub revision_id: Option<String>,
}

impl DescribeWebApplicationRevisionRequest {
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
    DescribeWebApplicationRevisionRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "RevisionId" => revision_id: path,
    }
}

impl Operation for DescribeWebApplicationRevisionRequest {
    type Response = DescribeWebApplicationRevisionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebApplicationRevision")
        .roa(
            "GET",
            "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions/{RevisionId}",
        )
        .required(&["NamespaceId", "ApplicationId", "RevisionId"])
        .read_only();
}

/// Response to [`DescribeWebApplicationRevisionRequest`], which the documentation does not describe.
pub type DescribeWebApplicationRevisionResponse = alicloud_runtime::UndocumentedResponse;
