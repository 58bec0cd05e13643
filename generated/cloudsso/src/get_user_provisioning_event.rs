// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserProvisioningEvent`, from `cloudsso/GetUserProvisioningEvent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioningEvent};

/// Reads one failed event of RAM user synchronization with its error.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetUserProvisioningEventRequest::new()
///     .event_id("...")
///     .directory_id("...");
/// let reply = client.get_user_provisioning_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserProvisioningEventRequest {
    /// **Required.** Failed change to RAM users that can be retried or dropped.
    pub event_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetUserProvisioningEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    GetUserProvisioningEventRequest {
        "EventId" => event_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetUserProvisioningEventRequest {
    type Response = GetUserProvisioningEventResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserProvisioningEvent")
        .required(&["EventId", "DirectoryId"])
        .read_only();
}

/// Response to [`GetUserProvisioningEventRequest`].
#[non_exhaustive]
pub struct GetUserProvisioningEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B801715C-97EA-3067-AC97-EF1EBECBB39C`.
    pub request_id: Option<String>,
    /// Failed or open step of a user provisioning.
    pub user_provisioning_event: Option<UserProvisioningEvent>,
}

response! {
    GetUserProvisioningEventResponse {
        "RequestId" => request_id: value,
        "UserProvisioningEvent" => user_provisioning_event: value,
    }
}
