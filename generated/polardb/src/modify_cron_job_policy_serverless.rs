// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCronJobPolicyServerless`, from `polardb/ModifyCronJobPolicyServerless.md`.

use alicloud_runtime::codegen::*;

/// Changes the cron-timed scaling policy of a serverless cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyCronJobPolicyServerlessRequest::new()
///     .db_cluster_id("...")
///     .cron_expression("...")
///     .end_time("...");
/// let reply = client.modify_cron_job_policy_serverless(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCronJobPolicyServerlessRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Schedule in the notation of cron.
    pub cron_expression: Option<String>,
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
    /// Value at which the serverless rule vCPU enlarge sets in.
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    /// Value at which the serverless rule vCPU shrink sets in.
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
    /// Way in which the serverless rule works.
    pub serverless_rule_mode: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl ModifyCronJobPolicyServerlessRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CronExpression`, which is required.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
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
    /// Sets `ServerlessRuleCpuEnlargeThreshold`.
    pub fn serverless_rule_cpu_enlarge_threshold(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.serverless_rule_cpu_enlarge_threshold = Some(value.into());
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
    /// Sets `ServerlessRuleMode`.
    pub fn serverless_rule_mode(mut self, value: impl Into<String>) -> Self {
        self.serverless_rule_mode = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    ModifyCronJobPolicyServerlessRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "CronExpression" => cron_expression: query,
        "ScaleMin" => scale_min: query,
        "ScaleMax" => scale_max: query,
        "ScaleRoNumMin" => scale_ro_num_min: query,
        "ScaleRoNumMax" => scale_ro_num_max: query,
        "AllowShutDown" => allow_shut_down: query,
        "SecondsUntilAutoPause" => seconds_until_auto_pause: query,
        "ScaleApRoNumMin" => scale_ap_ro_num_min: query,
        "ScaleApRoNumMax" => scale_ap_ro_num_max: query,
        "ServerlessRuleCpuEnlargeThreshold" => serverless_rule_cpu_enlarge_threshold: query,
        "ServerlessRuleCpuShrinkThreshold" => serverless_rule_cpu_shrink_threshold: query,
        "ServerlessRuleMode" => serverless_rule_mode: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "JobId" => job_id: query,
    }
}

impl Operation for ModifyCronJobPolicyServerlessRequest {
    type Response = ModifyCronJobPolicyServerlessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCronJobPolicyServerless")
        .required(&["DBClusterId", "RegionId", "CronExpression", "EndTime"])
        .region("RegionId");
}

/// Response to [`ModifyCronJobPolicyServerlessRequest`], which the documentation does not describe.
pub type ModifyCronJobPolicyServerlessResponse = alicloud_runtime::UndocumentedResponse;
