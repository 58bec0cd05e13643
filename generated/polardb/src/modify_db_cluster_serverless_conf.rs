// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterServerlessConf`, from `polardb/ModifyDBClusterServerlessConf.md`.

use alicloud_runtime::codegen::*;

/// Changes the scaling limits and pause behavior of a serverless PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterServerlessConfRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster_serverless_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterServerlessConfRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Least capacity a node can shrink to.
    pub scale_min: Option<String>,
    /// Most capacity a node can grow to.
    pub scale_max: Option<String>,
    /// Fewest read-only nodes.
    pub scale_ro_num_min: Option<String>,
    /// Most read-only nodes.
    pub scale_ro_num_max: Option<String>,
    /// Whether an idle cluster is paused.
    pub allow_shut_down: Option<String>,
    /// Idle seconds after which the cluster is paused.
    pub seconds_until_auto_pause: Option<String>,
    /// Fewest read-only columnar nodes.
    pub scale_ap_ro_num_min: Option<String>,
    /// Most read-only columnar nodes.
    pub scale_ap_ro_num_max: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Whether the change is made at once and not at the time set.
    pub from_time_service: Option<bool>,
    /// Value at which the serverless rule vCPU shrink sets in.
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
    /// Value at which the serverless rule vCPU enlarge sets in.
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    /// Way in which the serverless rule works.
    pub serverless_rule_mode: Option<Open<ServerlessRuleMode>>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the crontab job that the call is about.
    pub crontab_job_id: Option<String>,
}

impl ModifyDBClusterServerlessConfRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ScaleMin`.
    pub fn scale_min(mut self, value: impl Into<String>) -> Self {
        self.scale_min = Some(value.into());
        self
    }
    /// Sets `ScaleMax`.
    pub fn scale_max(mut self, value: impl Into<String>) -> Self {
        self.scale_max = Some(value.into());
        self
    }
    /// Sets `ScaleRoNumMin`.
    pub fn scale_ro_num_min(mut self, value: impl Into<String>) -> Self {
        self.scale_ro_num_min = Some(value.into());
        self
    }
    /// Sets `ScaleRoNumMax`.
    pub fn scale_ro_num_max(mut self, value: impl Into<String>) -> Self {
        self.scale_ro_num_max = Some(value.into());
        self
    }
    /// Sets `AllowShutDown`.
    pub fn allow_shut_down(mut self, value: impl Into<String>) -> Self {
        self.allow_shut_down = Some(value.into());
        self
    }
    /// Sets `SecondsUntilAutoPause`.
    pub fn seconds_until_auto_pause(mut self, value: impl Into<String>) -> Self {
        self.seconds_until_auto_pause = Some(value.into());
        self
    }
    /// Sets `ScaleApRoNumMin`.
    pub fn scale_ap_ro_num_min(mut self, value: impl Into<String>) -> Self {
        self.scale_ap_ro_num_min = Some(value.into());
        self
    }
    /// Sets `ScaleApRoNumMax`.
    pub fn scale_ap_ro_num_max(mut self, value: impl Into<String>) -> Self {
        self.scale_ap_ro_num_max = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `FromTimeService`.
    #[inline]
    pub fn from_time_service(mut self, value: bool) -> Self {
        self.from_time_service = Some(value);
        self
    }
    /// Sets `ServerlessRuleCpuShrinkThreshold`.
    pub fn serverless_rule_cpu_shrink_threshold(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.serverless_rule_cpu_shrink_threshold = Some(value.into());
        self
    }
    /// Sets `ServerlessRuleCpuEnlargeThreshold`.
    pub fn serverless_rule_cpu_enlarge_threshold(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.serverless_rule_cpu_enlarge_threshold = Some(value.into());
        self
    }
    /// Sets `ServerlessRuleMode`.
    pub fn serverless_rule_mode(
        mut self,
        value: impl Into<Open<ServerlessRuleMode>>,
    ) -> Self {
        self.serverless_rule_mode = Some(value.into());
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
    ModifyDBClusterServerlessConfRequest {
        "DBClusterId" => db_cluster_id: query,
        "ScaleMin" => scale_min: query,
        "ScaleMax" => scale_max: query,
        "ScaleRoNumMin" => scale_ro_num_min: query,
        "ScaleRoNumMax" => scale_ro_num_max: query,
        "AllowShutDown" => allow_shut_down: query,
        "SecondsUntilAutoPause" => seconds_until_auto_pause: query,
        "ScaleApRoNumMin" => scale_ap_ro_num_min: query,
        "ScaleApRoNumMax" => scale_ap_ro_num_max: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "FromTimeService" => from_time_service: query,
        "ServerlessRuleCpuShrinkThreshold" => serverless_rule_cpu_shrink_threshold: query,
        "ServerlessRuleCpuEnlargeThreshold" => serverless_rule_cpu_enlarge_threshold: query,
        "ServerlessRuleMode" => serverless_rule_mode: query,
        "TaskId" => task_id: query,
        "CrontabJobId" => crontab_job_id: query,
    }
}

impl Operation for ModifyDBClusterServerlessConfRequest {
    type Response = ModifyDBClusterServerlessConfResponse;
    type Error = ModifyDBClusterServerlessConfError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterServerlessConf")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyDBClusterServerlessConfError] = &[
        ModifyDBClusterServerlessConfError::InvalidDBInstanceClassNotFound,
        ModifyDBClusterServerlessConfError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBClusterServerlessConfRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterServerlessConfResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E71541A-6007-4DCC-A38A-F872C31FEB45`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp10gr51qasnl****`.
    pub db_cluster_id: Option<String>,
}

response! {
    ModifyDBClusterServerlessConfResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

values! {
    /// Way in which the serverless rule works.
    pub enum ServerlessRuleMode {
        /// The ordinary rule.
        Normal = "normal",
        /// Reacts faster to the load.
        Flexible = "flexible",
    }
}

/// Errors that the documentation of [`ModifyDBClusterServerlessConfRequest`] names.
///
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBClusterServerlessConfError = super::DocumentedError;
