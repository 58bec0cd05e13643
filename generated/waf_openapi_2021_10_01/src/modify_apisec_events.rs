// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApisecEvents`, from `waf-openapi_2021_10_01/ModifyApisecEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventScope};

/// Sets status and note of API security events.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyApisecEventsRequest::new()
///     .instance_id("...")
///     .event_ids(["..."])
///     .user_status("...");
/// let reply = client.modify_apisec_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApisecEventsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the events to work on or to narrow the list down to. Items: at most 20.
    pub event_ids: Vec<String>,
    /// **Required.** State of the user, to narrow the list down to or to be put into.
    pub user_status: Option<String>,
    /// Remark made on the entry.
    pub note: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Range in which the event holds.
    pub event_scope: Option<Open<EventScope>>,
}

impl ModifyApisecEventsRequest {
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
    /// Sets `EventIds`, which is required.
    pub fn event_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserStatus`, which is required.
    pub fn user_status(mut self, value: impl Into<String>) -> Self {
        self.user_status = Some(value.into());
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `EventScope`.
    pub fn event_scope(mut self, value: impl Into<Open<EventScope>>) -> Self {
        self.event_scope = Some(value.into());
        self
    }
}

request! {
    ModifyApisecEventsRequest {
        "InstanceId" => instance_id: query,
        "EventIds" => event_ids: query,
        "UserStatus" => user_status: query,
        "Note" => note: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "EventScope" => event_scope: query,
    }
}

impl Operation for ModifyApisecEventsRequest {
    type Response = ModifyApisecEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApisecEvents")
        .required(&["InstanceId", "EventIds", "UserStatus"])
        .region("RegionId");
}

/// Response to [`ModifyApisecEventsRequest`], which the documentation does not describe.
pub type ModifyApisecEventsResponse = alicloud_runtime::UndocumentedResponse;
