// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryUserProvisioningEvent`, from `cloudsso/RetryUserProvisioningEvent.md`.

use alicloud_runtime::codegen::*;

/// Runs a failed event of RAM user synchronization again.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::RetryUserProvisioningEventRequest::new()
///     .event_id("...")
///     .directory_id("...")
///     .duplication_strategy("...");
/// let reply = client.retry_user_provisioning_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryUserProvisioningEventRequest {
    /// **Required.** Failed change to RAM users that can be retried or dropped.
    pub event_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** What is done about the duplication, as rules.
    pub duplication_strategy: Option<String>,
}

impl RetryUserProvisioningEventRequest {
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
    /// Sets `DuplicationStrategy`, which is required.
    pub fn duplication_strategy(mut self, value: impl Into<String>) -> Self {
        self.duplication_strategy = Some(value.into());
        self
    }
}

request! {
    RetryUserProvisioningEventRequest {
        "EventId" => event_id: query,
        "DirectoryId" => directory_id: query,
        "DuplicationStrategy" => duplication_strategy: query,
    }
}

impl Operation for RetryUserProvisioningEventRequest {
    type Response = RetryUserProvisioningEventResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RetryUserProvisioningEvent")
        .required(&["EventId", "DirectoryId", "DuplicationStrategy"]);
}

/// Response to [`RetryUserProvisioningEventRequest`].
pub type RetryUserProvisioningEventResponse = alicloud_runtime::EmptyResponse;
