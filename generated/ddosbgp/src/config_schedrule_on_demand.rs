// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigSchedruleOnDemand`, from `ddosbgp/ConfigSchedruleOnDemand.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleSwitch, RuleUndoMode};

/// Changes the scheduling rule of an on-demand instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ConfigSchedruleOnDemandRequest::new()
///     .instance_id("ddosbgp-cn-z2q1qzxb****")
///     .rule_action("declare")
///     .rule_condition_cnt("3")
///     .rule_condition_kpps("10")
///     .rule_condition_mbps("100")
///     .rule_name("ddosbgp-cn-z2q1qzxb****")
///     .rule_switch("on")
///     .rule_undo_begin_time("03:00")
///     .rule_undo_mode("manual")
///     .time_zone("GMT-08:00");
/// let reply = client.config_schedrule_on_demand(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigSchedruleOnDemandRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-z2q1qzxb****`.
    pub instance_id: Option<String>,
    /// **Required.** What is done, or is to be done, about the rule. Example: `declare`.
    pub rule_action: Option<String>,
    /// **Required.** How many times in a row the threshold must be crossed. Example: `3`.
    pub rule_condition_cnt: Option<String>,
    /// **Required.** The rule condition kpps that are concerned.
    /// Range: at least 10. Unit: `Kpps`. Example: `10`.
    pub rule_condition_kpps: Option<String>,
    /// **Required.** The rule condition mbps that are concerned.
    /// Range: at least 100. Unit: `Mbps`. Example: `100`.
    pub rule_condition_mbps: Option<String>,
    /// **Required.** Name that the rule was given.
    /// Length: at most 32. Example: `ddosbgp-cn-z2q1qzxb****`.
    pub rule_name: Option<String>,
    /// **Required.** Whether the rule is switched on. Example: `on`.
    pub rule_switch: Option<Open<RuleSwitch>>,
    /// **Required.** Time that is set or recorded for this: rule undo begin. Example: `03:00`.
    pub rule_undo_begin_time: Option<String>,
    /// **Required.** Way in which the rule undo works. Example: `manual`.
    pub rule_undo_mode: Option<Open<RuleUndoMode>>,
    /// **Required.** Offset from UTC, or a place that stands for it, by which times of day are
    /// reckoned. Example: `GMT-08:00`.
    pub time_zone: Option<String>,
    /// When the rule undo ended or is to end. Example: `03:05`.
    pub rule_undo_end_time: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-zhangjiakou`.
    pub region_id: Option<String>,
}

impl ConfigSchedruleOnDemandRequest {
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
    /// Sets `RuleAction`, which is required.
    pub fn rule_action(mut self, value: impl Into<String>) -> Self {
        self.rule_action = Some(value.into());
        self
    }
    /// Sets `RuleConditionCnt`, which is required.
    pub fn rule_condition_cnt(mut self, value: impl Into<String>) -> Self {
        self.rule_condition_cnt = Some(value.into());
        self
    }
    /// Sets `RuleConditionKpps`, which is required.
    pub fn rule_condition_kpps(mut self, value: impl Into<String>) -> Self {
        self.rule_condition_kpps = Some(value.into());
        self
    }
    /// Sets `RuleConditionMbps`, which is required.
    pub fn rule_condition_mbps(mut self, value: impl Into<String>) -> Self {
        self.rule_condition_mbps = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleSwitch`, which is required.
    pub fn rule_switch(mut self, value: impl Into<Open<RuleSwitch>>) -> Self {
        self.rule_switch = Some(value.into());
        self
    }
    /// Sets `RuleUndoBeginTime`, which is required.
    pub fn rule_undo_begin_time(mut self, value: impl Into<String>) -> Self {
        self.rule_undo_begin_time = Some(value.into());
        self
    }
    /// Sets `RuleUndoMode`, which is required.
    pub fn rule_undo_mode(mut self, value: impl Into<Open<RuleUndoMode>>) -> Self {
        self.rule_undo_mode = Some(value.into());
        self
    }
    /// Sets `TimeZone`, which is required.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `RuleUndoEndTime`.
    pub fn rule_undo_end_time(mut self, value: impl Into<String>) -> Self {
        self.rule_undo_end_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ConfigSchedruleOnDemandRequest {
        "InstanceId" => instance_id: query,
        "RuleAction" => rule_action: query,
        "RuleConditionCnt" => rule_condition_cnt: query,
        "RuleConditionKpps" => rule_condition_kpps: query,
        "RuleConditionMbps" => rule_condition_mbps: query,
        "RuleName" => rule_name: query,
        "RuleSwitch" => rule_switch: query,
        "RuleUndoBeginTime" => rule_undo_begin_time: query,
        "RuleUndoMode" => rule_undo_mode: query,
        "TimeZone" => time_zone: query,
        "RuleUndoEndTime" => rule_undo_end_time: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ConfigSchedruleOnDemandRequest {
    type Response = ConfigSchedruleOnDemandResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ConfigSchedruleOnDemand")
        .required(
            &[
                "InstanceId",
                "RuleAction",
                "RuleConditionCnt",
                "RuleConditionKpps",
                "RuleConditionMbps",
                "RuleName",
                "RuleSwitch",
                "RuleUndoBeginTime",
                "RuleUndoMode",
                "TimeZone",
            ],
        )
        .region("RegionId");
}

/// Response to [`ConfigSchedruleOnDemandRequest`].
pub type ConfigSchedruleOnDemandResponse = alicloud_runtime::EmptyResponse;
