// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClientProblemType`, from `sas/DescribeClientProblemType.md`.

use alicloud_runtime::codegen::*;

/// Lists the problem types that agent troubleshooting knows.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClientProblemTypeRequest::new();
/// let reply = client.describe_client_problem_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClientProblemTypeRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeClientProblemTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeClientProblemTypeRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeClientProblemTypeRequest {
    type Response = DescribeClientProblemTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClientProblemType")
        .read_only();
}

/// Response to [`DescribeClientProblemTypeRequest`], which the documentation does not describe.
pub type DescribeClientProblemTypeResponse = alicloud_runtime::UndocumentedResponse;
