// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateSilencePolicy`, from `arms/CreateOrUpdateSilencePolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MatchingCondition, MatchingRule, SilencePolicy};

/// Creates or changes a silence policy that keeps matching alerts from being notified.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateSilencePolicyRequest::new()
///     .name("silencepolicy_test");
/// let reply = client.create_or_update_silence_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyRequest {
    /// Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
    /// **Required.** Name that people know the item by. Example: `silencepolicy_test`.
    pub name: Option<String>,
    /// Rules that apply to the matching, one entry each. Example: `text`.
    pub matching_rules: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// State to narrow the list down to. Example: `enable`.
    pub state: Option<String>,
    /// Which kind of effective time it is or is to be. Default: `PERMANENT`. Example: `PERMANENT`.
    pub effective_time_type: Option<Open<EffectiveTimeType>>,
    /// How long the time lasts or how often it comes round. Example: `DAY`.
    pub time_period: Option<Open<TimePeriod>>,
    /// The time slots that are concerned. Example: `text`.
    pub time_slots: Option<String>,
}

impl CreateOrUpdateSilencePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MatchingRules`.
    pub fn matching_rules(mut self, value: impl Into<String>) -> Self {
        self.matching_rules = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `EffectiveTimeType`.
    pub fn effective_time_type(
        mut self,
        value: impl Into<Open<EffectiveTimeType>>,
    ) -> Self {
        self.effective_time_type = Some(value.into());
        self
    }
    /// Sets `TimePeriod`.
    pub fn time_period(mut self, value: impl Into<Open<TimePeriod>>) -> Self {
        self.time_period = Some(value.into());
        self
    }
    /// Sets `TimeSlots`.
    pub fn time_slots(mut self, value: impl Into<String>) -> Self {
        self.time_slots = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateSilencePolicyRequest {
        "Id" => id: form,
        "Name" => name: form,
        "MatchingRules" => matching_rules: form,
        "RegionId" => region_id: form,
        "State" => state: form,
        "EffectiveTimeType" => effective_time_type: query,
        "TimePeriod" => time_period: query,
        "TimeSlots" => time_slots: query,
    }
}

impl Operation for CreateOrUpdateSilencePolicyRequest {
    type Response = CreateOrUpdateSilencePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateSilencePolicy")
        .required(&["Name"]);
}

/// Response to [`CreateOrUpdateSilencePolicyRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// What is done about the silence, as rules.
    pub silence_policy: Option<SilencePolicy>,
}

response! {
    CreateOrUpdateSilencePolicyResponse {
        "RequestId" => request_id: value,
        "SilencePolicy" => silence_policy: value,
    }
}

values! {
    /// Which kind of effective time it is or is to be.
    pub enum EffectiveTimeType {
        /// Always.
        Permanent = "PERMANENT",
        /// Again and again.
        CycleEffect = "CYCLE_EFFECT",
        /// During the times given.
        CustomTime = "CUSTOM_TIME",
    }
}

values! {
    /// How long the time lasts or how often it comes round.
    pub enum TimePeriod {
        /// Every day.
        Day = "DAY",
        /// Every week.
        Week = "WEEK",
    }
}
