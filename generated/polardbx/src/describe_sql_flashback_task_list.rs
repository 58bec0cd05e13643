// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlFlashbackTaskList`, from `polardbx/DescribeSqlFlashbackTaskList.md`.

use alicloud_runtime::codegen::*;

/// Lists the SQL flashback tasks of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeSqlFlashbackTaskListRequest::new()
///     .polardbx_instance_id("...");
/// let reply = client.describe_sql_flashback_task_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the polardbx instance that the call is about.
    pub polardbx_instance_id: Option<String>,
}

impl DescribeSqlFlashbackTaskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolardbxInstanceId`, which is required.
    pub fn polardbx_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polardbx_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeSqlFlashbackTaskListRequest {
        "RegionId" => region_id: query,
        "PolardbxInstanceId" => polardbx_instance_id: query,
    }
}

impl Operation for DescribeSqlFlashbackTaskListRequest {
    type Response = DescribeSqlFlashbackTaskListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSqlFlashbackTaskList")
        .required(&["RegionId", "PolardbxInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSqlFlashbackTaskListRequest`], which the documentation does not describe.
pub type DescribeSqlFlashbackTaskListResponse = alicloud_runtime::UndocumentedResponse;
