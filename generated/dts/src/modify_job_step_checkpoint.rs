// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyJobStepCheckpoint`, from `dts/ModifyJobStepCheckpoint.md`.

use alicloud_runtime::codegen::*;

/// Sets the point in time that a step of a task goes on from.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyJobStepCheckpointRequest::new();
/// let reply = client.modify_job_step_checkpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyJobStepCheckpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of one step of a task, such as the full copy or the incremental stage.
    pub job_step_id: Option<String>,
    /// Point in time that the step is set to and goes on from.
    pub new_check_point: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyJobStepCheckpointRequest {
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
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `JobStepId`.
    pub fn job_step_id(mut self, value: impl Into<String>) -> Self {
        self.job_step_id = Some(value.into());
        self
    }
    /// Sets `NewCheckPoint`.
    #[inline]
    pub fn new_check_point(mut self, value: i64) -> Self {
        self.new_check_point = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyJobStepCheckpointRequest {
        "RegionId" => region_id: query,
        "DtsJobId" => dts_job_id: query,
        "JobStepId" => job_step_id: query,
        "NewCheckPoint" => new_check_point: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyJobStepCheckpointRequest {
    type Response = ModifyJobStepCheckpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyJobStepCheckpoint")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyJobStepCheckpointRequest`], which the documentation does not describe.
pub type ModifyJobStepCheckpointResponse = alicloud_runtime::UndocumentedResponse;
