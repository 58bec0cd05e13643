// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySchedruleOnDemand`, from `ddosbgp/QuerySchedruleOnDemand.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleSwitch, RuleUndoMode};

/// Shows the scheduling rules of an on-demand instance and how they stand for each network.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::QuerySchedruleOnDemandRequest::new()
///     .instance_id("ddosbgp-cn-z2q1qzxb****");
/// let reply = client.query_schedrule_on_demand(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySchedruleOnDemandRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-z2q1qzxb****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-zhangjiakou`.
    pub region_id: Option<String>,
}

impl QuerySchedruleOnDemandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    QuerySchedruleOnDemandRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for QuerySchedruleOnDemandRequest {
    type Response = QuerySchedruleOnDemandResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("QuerySchedruleOnDemand")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`QuerySchedruleOnDemandRequest`].
#[non_exhaustive]
pub struct QuerySchedruleOnDemandResponse {
    /// ID of the instance, by which other calls name it. Example: `ddosbgp-cn-z2q1qzxb****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A8F9980-5ACB-497F-9F15-48E9D6B29028`.
    pub request_id: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Vec<SchedruleOnDemandConfig>,
    /// State that the rule is in.
    pub rule_status: Vec<SchedruleOnDemandStatus>,
    /// ID of the user or account that the call or the item is about. Example: `171986973287****`.
    pub user_id: Option<String>,
}

response! {
    QuerySchedruleOnDemandResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
        "RuleConfig" => rule_config: list(""),
        "RuleStatus" => rule_status: list(""),
        "UserId" => user_id: value,
    }
}

/// Settings of the rule, and what it works with.
#[non_exhaustive]
pub struct SchedruleOnDemandConfig {
    /// What is done, or is to be done, about the rule. Example: `declare`.
    pub rule_action: Option<String>,
    /// How many times in a row the threshold must be crossed. Example: `3`.
    pub rule_condition_cnt: Option<String>,
    /// The rule condition kpps that are concerned. Range: at least 10. Unit: `Kpps`. Example: `10`.
    pub rule_condition_kpps: Option<String>,
    /// The rule condition mbps that are concerned. Range: at least 100. Unit: `Mbps`. Example: `100`.
    pub rule_condition_mbps: Option<String>,
    /// Name that the rule was given. Example: `ddosbgp-cn-z2q1qzxb****`.
    pub rule_name: Option<String>,
    /// Whether the rule is switched on. Example: `on`.
    pub rule_switch: Option<Open<RuleSwitch>>,
    /// Time that is set or recorded for this: rule undo begin. Example: `03:00`.
    pub rule_undo_begin_time: Option<String>,
    /// When the rule undo ended or is to end. Example: `03:05`.
    pub rule_undo_end_time: Option<String>,
    /// Way in which the rule undo works. Example: `auto`.
    pub rule_undo_mode: Option<Open<RuleUndoMode>>,
    /// Offset from UTC, or a place that stands for it, by which times of day are reckoned.
    /// Example: `GMT-08:00`.
    pub time_zone: Option<String>,
}

response! {
    SchedruleOnDemandConfig {
        "RuleAction" => rule_action: value,
        "RuleConditionCnt" => rule_condition_cnt: value,
        "RuleConditionKpps" => rule_condition_kpps: value,
        "RuleConditionMbps" => rule_condition_mbps: value,
        "RuleName" => rule_name: value,
        "RuleSwitch" => rule_switch: value,
        "RuleUndoBeginTime" => rule_undo_begin_time: value,
        "RuleUndoEndTime" => rule_undo_end_time: value,
        "RuleUndoMode" => rule_undo_mode: value,
        "TimeZone" => time_zone: value,
    }
}

/// State that the rule is in.
#[non_exhaustive]
pub struct SchedruleOnDemandStatus {
    /// Address block. Example: `47.***.***.0/24`.
    pub net: Option<String>,
    /// State that the rule sched is in. Example: `unscheduled`.
    pub rule_sched_status: Option<Open<RuleSchedStatus>>,
}

response! {
    SchedruleOnDemandStatus {
        "Net" => net: value,
        "RuleSchedStatus" => rule_sched_status: value,
    }
}

values! {
    /// State that the rule sched is in.
    pub enum RuleSchedStatus {
        /// Traffic is being cleaned.
        Scheduled = "scheduled",
        /// Traffic takes its usual way.
        Unscheduled = "unscheduled",
    }
}
