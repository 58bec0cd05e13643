// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterStorageSpace`, from `polardb/ModifyDBClusterStorageSpace.md`.

use alicloud_runtime::codegen::*;

/// Changes the storage capacity of a Standard Edition cluster or one billed by storage space.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterStorageSpaceRequest::new()
///     .db_cluster_id("...")
///     .storage_space(1);
/// let reply = client.modify_db_cluster_storage_space(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterStorageSpaceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Storage to provide, in GB.
    pub storage_space: Option<i64>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Class that the sub belongs to.
    pub sub_category: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
}

impl ModifyDBClusterStorageSpaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `StorageSpace`, which is required.
    #[inline]
    pub fn storage_space(mut self, value: i64) -> Self {
        self.storage_space = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `SubCategory`.
    pub fn sub_category(mut self, value: impl Into<String>) -> Self {
        self.sub_category = Some(value.into());
        self
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterStorageSpaceRequest {
        "DBClusterId" => db_cluster_id: query,
        "StorageSpace" => storage_space: query,
        "ClientToken" => client_token: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "SubCategory" => sub_category: query,
        "CloudProvider" => cloud_provider: query,
    }
}

impl Operation for ModifyDBClusterStorageSpaceRequest {
    type Response = ModifyDBClusterStorageSpaceResponse;
    type Error = ModifyDBClusterStorageSpaceError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterStorageSpace")
        .required(&["DBClusterId", "StorageSpace"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBClusterStorageSpaceError] = &[
        ModifyDBClusterStorageSpaceError::InvalidParametersMalformed,
        ModifyDBClusterStorageSpaceError::OperationDeniedModifyStorageSpace,
    ];
}

/// Response to [`ModifyDBClusterStorageSpaceRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterStorageSpaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `685F028C-4FCD-407D-A559-072D63******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-*************`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2035629******`.
    pub order_id: Option<String>,
}

response! {
    ModifyDBClusterStorageSpaceResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBClusterStorageSpaceRequest`] names.
///
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`OperationDeniedModifyStorageSpace`](super::DocumentedError::OperationDeniedModifyStorageSpace)
pub type ModifyDBClusterStorageSpaceError = super::DocumentedError;
