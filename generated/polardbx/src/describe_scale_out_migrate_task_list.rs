// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScaleOutMigrateTaskList`, from `polardbx/DescribeScaleOutMigrateTaskList.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of data migration during a scale-out.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeScaleOutMigrateTaskListRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_scale_out_migrate_task_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScaleOutMigrateTaskListRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeScaleOutMigrateTaskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeScaleOutMigrateTaskListRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeScaleOutMigrateTaskListRequest {
    type Response = DescribeScaleOutMigrateTaskListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScaleOutMigrateTaskList")
        .required(&["DBInstanceName", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeScaleOutMigrateTaskListRequest`].
#[non_exhaustive]
pub struct DescribeScaleOutMigrateTaskListResponse {
    /// How far the work has come. Example: `32`.
    pub progress: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
}

response! {
    DescribeScaleOutMigrateTaskListResponse {
        "Progress" => progress: value,
        "RequestId" => request_id: value,
    }
}
