// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserProvisioningEvent`, from `cloudsso/DeleteUserProvisioningEvent.md`.

use alicloud_runtime::codegen::*;

/// Deletes a failed event of RAM user provisioning, so that it is not tried again.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteUserProvisioningEventRequest::new()
///     .event_id("...")
///     .directory_id("...")
///     .user_provisioning_id("...");
/// let reply = client.delete_user_provisioning_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserProvisioningEventRequest {
    /// **Required.** Failed change to RAM users that can be retried or dropped.
    pub event_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Synchronization that creates RAM users for CloudSSO users in an account.
    pub user_provisioning_id: Option<String>,
}

impl DeleteUserProvisioningEventRequest {
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
    /// Sets `UserProvisioningId`, which is required.
    pub fn user_provisioning_id(mut self, value: impl Into<String>) -> Self {
        self.user_provisioning_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserProvisioningEventRequest {
        "EventId" => event_id: query,
        "DirectoryId" => directory_id: query,
        "UserProvisioningId" => user_provisioning_id: query,
    }
}

impl Operation for DeleteUserProvisioningEventRequest {
    type Response = DeleteUserProvisioningEventResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteUserProvisioningEvent")
        .required(&["EventId", "DirectoryId", "UserProvisioningId"]);
}

/// Response to [`DeleteUserProvisioningEventRequest`].
pub type DeleteUserProvisioningEventResponse = alicloud_runtime::EmptyResponse;
