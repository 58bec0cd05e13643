// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAttachedOSSBuckets`, from `imm/ListAttachedOSSBuckets.md`.

use alicloud_runtime::codegen::*;

/// Lists the OSS buckets that are bound to a project.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ListAttachedOSSBucketsRequest::new()
///     .project_name("...");
/// let reply = client.list_attached_oss_buckets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAttachedOSSBucketsRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListAttachedOSSBucketsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListAttachedOSSBucketsRequest {
        "ProjectName" => project_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListAttachedOSSBucketsRequest {
    type Response = ListAttachedOSSBucketsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAttachedOSSBuckets")
        .required(&["ProjectName"])
        .read_only();
}

/// Response to [`ListAttachedOSSBucketsRequest`], which the documentation does not describe.
pub type ListAttachedOSSBucketsResponse = alicloud_runtime::UndocumentedResponse;
