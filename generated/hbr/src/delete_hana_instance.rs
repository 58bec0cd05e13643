// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHanaInstance`, from `hbr/DeleteHanaInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes an SAP HANA instance from the service, with its backups; running jobs fail.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteHanaInstanceRequest::new()
///     .vault_id("...")
///     .cluster_id("...")
///     .sid("...");
/// let reply = client.delete_hana_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHanaInstanceRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** System identifier of the SAP HANA database.
    pub sid: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteHanaInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Sid`, which is required.
    pub fn sid(mut self, value: impl Into<String>) -> Self {
        self.sid = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteHanaInstanceRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "Sid" => sid: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteHanaInstanceRequest {
    type Response = DeleteHanaInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteHanaInstance")
        .required(&["VaultId", "ClusterId", "Sid"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteHanaInstanceRequest`].
#[non_exhaustive]
pub struct DeleteHanaInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `28EAF89A-E0D8-5C04-9A1D-B373B29BCFB9`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteHanaInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
