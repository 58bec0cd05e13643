// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebApplication`, from `sae/DescribeWebApplication.md`.

use alicloud_runtime::codegen::*;

/// Returns one web application by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeWebApplicationRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.describe_web_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebApplicationRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
}

impl DescribeWebApplicationRequest {
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
}

request! {
    DescribeWebApplicationRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
    }
}

impl Operation for DescribeWebApplicationRequest {
    type Response = DescribeWebApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebApplication")
        .roa("GET", "/pop/v2/api/web/applications/{ApplicationId}")
        .required(&["NamespaceId", "ApplicationId"])
        .read_only();
}

/// Response to [`DescribeWebApplicationRequest`], which the documentation does not describe.
pub type DescribeWebApplicationResponse = alicloud_runtime::UndocumentedResponse;
