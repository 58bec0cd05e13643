// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGlobalDistributeCache`, from `r-kvstore/CreateGlobalDistributeCache.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Turns an existing instance into the first member of a distributed instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateGlobalDistributeCacheRequest::new()
///     .seed_sub_instance_id("...");
/// let reply = client.create_global_distribute_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGlobalDistributeCacheRequest {
    /// **Required.** Existing instance that becomes the first member of the distributed instance.
    pub seed_sub_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Here: `Immediately`, `MaintainTime`.
    pub effective_time: Option<Open<EffectiveTime>>,
}

impl CreateGlobalDistributeCacheRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SeedSubInstanceId`, which is required.
    pub fn seed_sub_instance_id(mut self, value: impl Into<String>) -> Self {
        self.seed_sub_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}

request! {
    CreateGlobalDistributeCacheRequest {
        "SeedSubInstanceId" => seed_sub_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "EffectiveTime" => effective_time: query,
    }
}

impl Operation for CreateGlobalDistributeCacheRequest {
    type Response = CreateGlobalDistributeCacheResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGlobalDistributeCache")
        .required(&["SeedSubInstanceId"]);
}

/// Response to [`CreateGlobalDistributeCacheRequest`].
pub type CreateGlobalDistributeCacheResponse = alicloud_runtime::EmptyResponse;
