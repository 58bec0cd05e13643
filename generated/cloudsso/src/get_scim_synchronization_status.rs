// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSCIMSynchronizationStatus`, from `cloudsso/GetSCIMSynchronizationStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether SCIM synchronization of a directory is enabled.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetSCIMSynchronizationStatusRequest::new()
///     .directory_id("...");
/// let reply = client.get_scim_synchronization_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatusRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetSCIMSynchronizationStatusRequest {
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
}

request! {
    GetSCIMSynchronizationStatusRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetSCIMSynchronizationStatusRequest {
    type Response = GetSCIMSynchronizationStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetSCIMSynchronizationStatus")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetSCIMSynchronizationStatusRequest`].
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C086C2F-1C66-57B3-B14E-2C1DA70727CD`.
    pub request_id: Option<String>,
    /// State that the SCIM synchronization is in. Example: `Enabled`.
    pub scim_synchronization_status: Option<String>,
}

response! {
    GetSCIMSynchronizationStatusResponse {
        "RequestId" => request_id: value,
        "SCIMSynchronizationStatus" => scim_synchronization_status: value,
    }
}
