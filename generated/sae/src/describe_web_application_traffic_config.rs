// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebApplicationTrafficConfig`, from `sae/DescribeWebApplicationTrafficConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns how a web application's traffic is split among revisions and who may access it.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeWebApplicationTrafficConfigRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.describe_web_application_traffic_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebApplicationTrafficConfigRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
}

impl DescribeWebApplicationTrafficConfigRequest {
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
    DescribeWebApplicationTrafficConfigRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
    }
}

impl Operation for DescribeWebApplicationTrafficConfigRequest {
    type Response = DescribeWebApplicationTrafficConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebApplicationTrafficConfig")
        .roa("GET", "/pop/v2/api/web/application-traffic/{ApplicationId}")
        .required(&["NamespaceId", "ApplicationId"])
        .read_only();
}

/// Response to [`DescribeWebApplicationTrafficConfigRequest`], which the documentation does not describe.
pub type DescribeWebApplicationTrafficConfigResponse = alicloud_runtime::UndocumentedResponse;
