// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclCheck`, from `cloudfw/DescribeAclCheck.md`.

use alicloud_runtime::codegen::*;

/// Shows the results of one check of access control policies, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAclCheckRequest::new()
///     .task_id("...")
///     .page_no(1)
///     .page_size(1);
/// let reply = client.describe_acl_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclCheckRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeAclCheckRequest {
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
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAclCheckRequest {
        "Lang" => lang: query,
        "TaskId" => task_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAclCheckRequest {
    type Response = DescribeAclCheckResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclCheck")
        .method("GET")
        .required(&["TaskId", "PageNo", "PageSize"])
        .read_only();
}

/// Response to [`DescribeAclCheckRequest`], which the documentation does not describe.
pub type DescribeAclCheckResponse = alicloud_runtime::UndocumentedResponse;
