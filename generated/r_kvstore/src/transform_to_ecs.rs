// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformToEcs`, from `r-kvstore/TransformToEcs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, EffectiveTime};

/// Switches the billing of an instance over to the mode named in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::TransformToEcsRequest::new()
///     .instance_class("...")
///     .instance_id("...")
///     .engine_version("...");
/// let reply = client.transform_to_ecs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformToEcsRequest {
    /// **Required.** Size, model or class of the instance.
    pub instance_class: Option<String>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// How long the subscription is to run; needed when the billing is by subscription.
    pub period: Option<i64>,
    /// Number of data shards of the instance, or to be added.
    pub shard_count: Option<i64>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// **Required.** Major version of Redis, or the Redis version that a Tair instance is compatible
    /// with.
    pub engine_version: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Here: `Immediately`, `MaintainTime`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// How many months each automatic renewal adds.
    pub auto_renew_period: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl TransformToEcsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceClass`, which is required.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `ShardCount`.
    #[inline]
    pub fn shard_count(mut self, value: i64) -> Self {
        self.shard_count = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    TransformToEcsRequest {
        "InstanceClass" => instance_class: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "ShardCount" => shard_count: query,
        "InstanceId" => instance_id: query,
        "EngineVersion" => engine_version: query,
        "EffectiveTime" => effective_time: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for TransformToEcsRequest {
    type Response = TransformToEcsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TransformToEcs")
        .required(&["InstanceClass", "InstanceId", "EngineVersion"])
        .dry_run("DryRun");
}

/// Response to [`TransformToEcsRequest`], which the documentation does not describe.
pub type TransformToEcsResponse = alicloud_runtime::UndocumentedResponse;
