// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTimerGroup`, from `ecd/ModifyTimerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigTimer, SegmentTimer};

/// Replaces the scheduled tasks of a configuration group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyTimerGroupRequest::new()
///     .group_id("...");
/// let reply = client.modify_timer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTimerGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// The config timers to work on or to narrow the list down to. Items: at most 20.
    pub config_timers: Vec<ConfigTimer>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyTimerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ConfigTimers`.
    pub fn config_timers(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigTimer>>,
    ) -> Self {
        self.config_timers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyTimerGroupRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "ConfigTimers" => config_timers: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyTimerGroupRequest {
    type Response = ModifyTimerGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTimerGroup")
        .required(&["GroupId"])
        .region("RegionId");
}

/// Response to [`ModifyTimerGroupRequest`], which the documentation does not describe.
pub type ModifyTimerGroupResponse = alicloud_runtime::UndocumentedResponse;
