// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitVectorDatabase`, from `gpdb/InitVectorDatabase.md`.

use alicloud_runtime::codegen::*;

/// Sets the vector database of an instance up; needed once before namespaces are created.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::InitVectorDatabaseRequest::new()
///     .manager_account("...")
///     .manager_account_password("...");
/// let reply = client.init_vector_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitVectorDatabaseRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl InitVectorDatabaseRequest {
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
    InitVectorDatabaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for InitVectorDatabaseRequest {
    type Response = InitVectorDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InitVectorDatabase")
        .required(&["ManagerAccount", "ManagerAccountPassword", "RegionId"])
        .region("RegionId");
}

/// Response to [`InitVectorDatabaseRequest`].
#[non_exhaustive]
pub struct InitVectorDatabaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    InitVectorDatabaseResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
