// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNamespace`, from `gpdb/DeleteNamespace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a namespace of the vector database; needs the manager account.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteNamespaceRequest::new()
///     .manager_account("...")
///     .manager_account_password("...")
///     .namespace("...");
/// let reply = client.delete_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNamespaceRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl DeleteNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ManagerAccount`, which is required.
    pub fn manager_account(mut self, value: impl Into<String>) -> Self {
        self.manager_account = Some(value.into());
        self
    }
    /// Sets `ManagerAccountPassword`, which is required.
    pub fn manager_account_password(mut self, value: impl Into<String>) -> Self {
        self.manager_account_password = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    DeleteNamespaceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Namespace" => namespace: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for DeleteNamespaceRequest {
    type Response = DeleteNamespaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNamespace")
        .required(&["ManagerAccount", "ManagerAccountPassword", "Namespace", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteNamespaceRequest`].
#[non_exhaustive]
pub struct DeleteNamespaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    DeleteNamespaceResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
