// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationServerlessConf`, from `polardb/DescribeApplicationServerlessConf.md`.

use alicloud_runtime::codegen::*;

/// Shows the serverless scaling configuration of a PolarDB application.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeApplicationServerlessConfRequest::new()
///     .application_id("...");
/// let reply = client.describe_application_serverless_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationServerlessConfRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
}

impl DescribeApplicationServerlessConfRequest {
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
    DescribeApplicationServerlessConfRequest {
        "ApplicationId" => application_id: query,
    }
}

impl Operation for DescribeApplicationServerlessConfRequest {
    type Response = DescribeApplicationServerlessConfResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationServerlessConf")
        .required(&["ApplicationId"])
        .read_only();
}

/// Response to [`DescribeApplicationServerlessConfRequest`], which the documentation does not describe.
pub type DescribeApplicationServerlessConfResponse = alicloud_runtime::UndocumentedResponse;
