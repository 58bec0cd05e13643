// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserProvisioningStatistics`, from `cloudsso/GetUserProvisioningStatistics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioningStatistics};

/// Reads how many events of a RAM user synchronization failed and when it last ran.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetUserProvisioningStatisticsRequest::new()
///     .directory_id("...")
///     .user_provisioning_id("...");
/// let reply = client.get_user_provisioning_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserProvisioningStatisticsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Synchronization that creates RAM users for CloudSSO users in an account.
    pub user_provisioning_id: Option<String>,
}

impl GetUserProvisioningStatisticsRequest {
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
    /// Sets `UserProvisioningId`, which is required.
    pub fn user_provisioning_id(mut self, value: impl Into<String>) -> Self {
        self.user_provisioning_id = Some(value.into());
        self
    }
}

request! {
    GetUserProvisioningStatisticsRequest {
        "DirectoryId" => directory_id: query,
        "UserProvisioningId" => user_provisioning_id: query,
    }
}

impl Operation for GetUserProvisioningStatisticsRequest {
    type Response = GetUserProvisioningStatisticsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserProvisioningStatistics")
        .required(&["DirectoryId", "UserProvisioningId"])
        .read_only();
}

/// Response to [`GetUserProvisioningStatisticsRequest`].
#[non_exhaustive]
pub struct GetUserProvisioningStatisticsResponse {
    /// The user provisioning statistics that are concerned.
    pub user_provisioning_statistics: Option<UserProvisioningStatistics>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6F90F3D-4502-5877-B80B-97476F6AE2CC`.
    pub request_id: Option<String>,
}

response! {
    GetUserProvisioningStatisticsResponse {
        "UserProvisioningStatistics" => user_provisioning_statistics: value,
        "RequestId" => request_id: value,
    }
}
