// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyComputeBurstConfig`, from `rds/ModifyComputeBurstConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets how far the computing power of an instance may be raised for a time.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyComputeBurstConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_compute_burst_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyComputeBurstConfigRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// When the switchover takes place: at once, in the maintenance window, or at a set time.
    pub switch_time_mode: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// Most vCPUs that the burst may add.
    pub scale_max_cpus: Option<String>,
    /// Upper limit of the memory that the burst may add.
    pub scale_max_memory: Option<String>,
    /// CPU usage below which the extra power is taken back.
    pub cpu_shrink_threshold: Option<String>,
    /// CPU usage above which power is added.
    pub cpu_enlarge_threshold: Option<String>,
    /// Memory usage below which the extra memory is taken back.
    pub memory_shrink_threshold: Option<String>,
    /// Memory usage above which memory is added.
    pub memory_enlarge_threshold: Option<String>,
    /// State of the burst, to narrow the list down to or to be put into.
    pub burst_status: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Scheduled job that the burst belongs to.
    pub crontab_job_id: Option<String>,
}

impl ModifyComputeBurstConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `ScaleMaxCpus`.
    pub fn scale_max_cpus(mut self, value: impl Into<String>) -> Self {
        self.scale_max_cpus = Some(value.into());
        self
    }
    /// Sets `ScaleMaxMemory`.
    pub fn scale_max_memory(mut self, value: impl Into<String>) -> Self {
        self.scale_max_memory = Some(value.into());
        self
    }
    /// Sets `CpuShrinkThreshold`.
    pub fn cpu_shrink_threshold(mut self, value: impl Into<String>) -> Self {
        self.cpu_shrink_threshold = Some(value.into());
        self
    }
    /// Sets `CpuEnlargeThreshold`.
    pub fn cpu_enlarge_threshold(mut self, value: impl Into<String>) -> Self {
        self.cpu_enlarge_threshold = Some(value.into());
        self
    }
    /// Sets `MemoryShrinkThreshold`.
    pub fn memory_shrink_threshold(mut self, value: impl Into<String>) -> Self {
        self.memory_shrink_threshold = Some(value.into());
        self
    }
    /// Sets `MemoryEnlargeThreshold`.
    pub fn memory_enlarge_threshold(mut self, value: impl Into<String>) -> Self {
        self.memory_enlarge_threshold = Some(value.into());
        self
    }
    /// Sets `BurstStatus`.
    pub fn burst_status(mut self, value: impl Into<String>) -> Self {
        self.burst_status = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `CrontabJobId`.
    pub fn crontab_job_id(mut self, value: impl Into<String>) -> Self {
        self.crontab_job_id = Some(value.into());
        self
    }
}

request! {
    ModifyComputeBurstConfigRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
        "ScaleMaxCpus" => scale_max_cpus: query,
        "ScaleMaxMemory" => scale_max_memory: query,
        "CpuShrinkThreshold" => cpu_shrink_threshold: query,
        "CpuEnlargeThreshold" => cpu_enlarge_threshold: query,
        "MemoryShrinkThreshold" => memory_shrink_threshold: query,
        "MemoryEnlargeThreshold" => memory_enlarge_threshold: query,
        "BurstStatus" => burst_status: query,
        "TaskId" => task_id: query,
        "CrontabJobId" => crontab_job_id: query,
    }
}

impl Operation for ModifyComputeBurstConfigRequest {
    type Response = ModifyComputeBurstConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyComputeBurstConfig")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyComputeBurstConfigRequest`], which the documentation does not describe.
pub type ModifyComputeBurstConfigResponse = alicloud_runtime::UndocumentedResponse;
