// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolarFsQuota`, from `polardb/DeletePolarFsQuota.md`.

use alicloud_runtime::codegen::*;

/// Removes quotas of a PolarFS instance, so that they no longer limit its use.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::delete_polar_fs_quota::Quotas;
///
/// let request = alicloud_polardb::DeletePolarFsQuotaRequest::new()
///     .polar_fs_instance_id("...")
///     .quotas([Quotas::new()]);
/// let reply = client.delete_polar_fs_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolarFsQuotaRequest {
    /// **Required.** PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
    /// **Required.** The quotas to work on or to narrow the list down to. Items: at most 21.
    pub quotas: Vec<Quotas>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DeletePolarFsQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolarFsInstanceId`, which is required.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
    /// Sets `Quotas`, which is required.
    pub fn quotas(mut self, value: impl IntoIterator<Item = impl Into<Quotas>>) -> Self {
        self.quotas = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DeletePolarFsQuotaRequest {
        "PolarFsInstanceId" => polar_fs_instance_id: query,
        "Quotas" => quotas: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DeletePolarFsQuotaRequest {
    type Response = DeletePolarFsQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePolarFsQuota")
        .required(&["PolarFsInstanceId", "Quotas"]);
}

/// Response to [`DeletePolarFsQuotaRequest`], which the documentation does not describe.
pub type DeletePolarFsQuotaResponse = alicloud_runtime::UndocumentedResponse;

/// The quotas to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Quotas {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl Quotas {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    Quotas {
        "Name" => name: field,
        "Id" => id: field,
    }
}
