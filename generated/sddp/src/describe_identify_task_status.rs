// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIdentifyTaskStatus`, from `sddp/DescribeIdentifyTaskStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells in which state a task for identifying sensitive data is.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeIdentifyTaskStatusRequest::new()
///     .id(1);
/// let reply = client.describe_identify_task_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIdentifyTaskStatusRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeIdentifyTaskStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeIdentifyTaskStatusRequest {
        "Id" => id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeIdentifyTaskStatusRequest {
    type Response = DescribeIdentifyTaskStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeIdentifyTaskStatus")
        .method("GET")
        .required(&["Id"])
        .read_only();
}

/// Response to [`DescribeIdentifyTaskStatusRequest`], which the documentation does not describe.
pub type DescribeIdentifyTaskStatusResponse = alicloud_runtime::UndocumentedResponse;
