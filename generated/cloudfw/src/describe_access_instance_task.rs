// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessInstanceTask`, from `cloudfw/DescribeAccessInstanceTask.md`.

use alicloud_runtime::codegen::*;

/// Shows a task of an access instance, found by task ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAccessInstanceTaskRequest::new();
/// let reply = client.describe_access_instance_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessInstanceTaskRequest {
    /// ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Which kind of access instance it is or is to be.
    pub access_instance_type: Option<String>,
}

impl DescribeAccessInstanceTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceId`.
    pub fn access_instance_id(mut self, value: impl Into<String>) -> Self {
        self.access_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `AccessInstanceType`.
    pub fn access_instance_type(mut self, value: impl Into<String>) -> Self {
        self.access_instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeAccessInstanceTaskRequest {
        "AccessInstanceId" => access_instance_id: query,
        "RegionNo" => region_no: query,
        "Lang" => lang: query,
        "TaskId" => task_id: query,
        "AccessInstanceType" => access_instance_type: query,
    }
}

impl Operation for DescribeAccessInstanceTaskRequest {
    type Response = DescribeAccessInstanceTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessInstanceTask")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeAccessInstanceTaskRequest`], which the documentation does not describe.
pub type DescribeAccessInstanceTaskResponse = alicloud_runtime::UndocumentedResponse;
