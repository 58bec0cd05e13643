// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationNlbs`, from `sae/DescribeApplicationNlbs.md`.

use alicloud_runtime::codegen::*;

/// Lists the NLB instances that are bound to an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationNlbsRequest::new();
/// let reply = client.describe_application_nlbs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationNlbsRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeApplicationNlbsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationNlbsRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeApplicationNlbsRequest {
    type Response = DescribeApplicationNlbsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationNlbs")
        .roa("GET", "/pop/v1/sam/app/nlb")
        .read_only();
}

/// Response to [`DescribeApplicationNlbsRequest`], which the documentation does not describe.
pub type DescribeApplicationNlbsResponse = alicloud_runtime::UndocumentedResponse;
