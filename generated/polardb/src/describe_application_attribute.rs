// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationAttribute`, from `polardb/DescribeApplicationAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of one PolarDB application.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeApplicationAttributeRequest::new()
///     .application_id("...");
/// let reply = client.describe_application_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationAttributeRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
}

impl DescribeApplicationAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationAttributeRequest {
        "ApplicationId" => application_id: query,
    }
}

impl Operation for DescribeApplicationAttributeRequest {
    type Response = DescribeApplicationAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationAttribute")
        .required(&["ApplicationId"])
        .read_only();
}

/// Response to [`DescribeApplicationAttributeRequest`], which the documentation does not describe.
pub type DescribeApplicationAttributeResponse = alicloud_runtime::UndocumentedResponse;
