// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserProvisioningRdAccountStatistics`, from `cloudsso/GetUserProvisioningRdAccountStatistics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioningStatistics};

/// Reads synchronization statistics for one member account of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetUserProvisioningRdAccountStatisticsRequest::new()
///     .directory_id("...")
///     .rd_member_id("...");
/// let reply = client.get_user_provisioning_rd_account_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserProvisioningRdAccountStatisticsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Account of the resource directory whose figures are shown.
    pub rd_member_id: Option<String>,
}

impl GetUserProvisioningRdAccountStatisticsRequest {
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
    /// Sets `RdMemberId`, which is required.
    pub fn rd_member_id(mut self, value: impl Into<String>) -> Self {
        self.rd_member_id = Some(value.into());
        self
    }
}

request! {
    GetUserProvisioningRdAccountStatisticsRequest {
        "DirectoryId" => directory_id: query,
        "RdMemberId" => rd_member_id: query,
    }
}

impl Operation for GetUserProvisioningRdAccountStatisticsRequest {
    type Response = GetUserProvisioningRdAccountStatisticsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation(
            "GetUserProvisioningRdAccountStatistics",
        )
        .required(&["DirectoryId", "RdMemberId"])
        .read_only();
}

/// Response to [`GetUserProvisioningRdAccountStatisticsRequest`].
#[non_exhaustive]
pub struct GetUserProvisioningRdAccountStatisticsResponse {
    /// The user provisioning statistics that are concerned.
    pub user_provisioning_statistics: Option<UserProvisioningStatistics>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6F90F3D-4502-5877-B80B-97476F6AE2CC`.
    pub request_id: Option<String>,
}

response! {
    GetUserProvisioningRdAccountStatisticsResponse {
        "UserProvisioningStatistics" => user_provisioning_statistics: value,
        "RequestId" => request_id: value,
    }
}
