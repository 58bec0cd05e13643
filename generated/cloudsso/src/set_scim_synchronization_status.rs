// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSCIMSynchronizationStatus`, from `cloudsso/SetSCIMSynchronizationStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns SCIM synchronization of a directory on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::SetSCIMSynchronizationStatusRequest::new()
///     .directory_id("...");
/// let reply = client.set_scim_synchronization_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSCIMSynchronizationStatusRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// State of the SCIM synchronization, to narrow the list down to or to be put into.
    pub scim_synchronization_status: Option<String>,
}

impl SetSCIMSynchronizationStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `SCIMSynchronizationStatus`.
    pub fn scim_synchronization_status(mut self, value: impl Into<String>) -> Self {
        self.scim_synchronization_status = Some(value.into());
        self
    }
}

request! {
    SetSCIMSynchronizationStatusRequest {
        "DirectoryId" => directory_id: query,
        "SCIMSynchronizationStatus" => scim_synchronization_status: query,
    }
}

impl Operation for SetSCIMSynchronizationStatusRequest {
    type Response = SetSCIMSynchronizationStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetSCIMSynchronizationStatus")
        .required(&["DirectoryId"]);
}

/// Response to [`SetSCIMSynchronizationStatusRequest`].
pub type SetSCIMSynchronizationStatusResponse = alicloud_runtime::EmptyResponse;
