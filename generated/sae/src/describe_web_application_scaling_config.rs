// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebApplicationScalingConfig`, from `sae/DescribeWebApplicationScalingConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the minimum and maximum instance counts of a web application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeWebApplicationScalingConfigRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.describe_web_application_scaling_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebApplicationScalingConfigRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
}

impl DescribeWebApplicationScalingConfigRequest {
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
    DescribeWebApplicationScalingConfigRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
    }
}

impl Operation for DescribeWebApplicationScalingConfigRequest {
    type Response = DescribeWebApplicationScalingConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebApplicationScalingConfig")
        .roa("GET", "/pop/v2/api/web/application-scaling/{ApplicationId}")
        .required(&["NamespaceId", "ApplicationId"])
        .read_only();
}

/// Response to [`DescribeWebApplicationScalingConfigRequest`], which the documentation does not describe.
pub type DescribeWebApplicationScalingConfigResponse = alicloud_runtime::UndocumentedResponse;
