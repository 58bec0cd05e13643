// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNamespaces`, from `gpdb/ListNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces of vector collections in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListNamespacesRequest::new()
///     .manager_account("...")
///     .manager_account_password("...");
/// let reply = client.list_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNamespacesRequest {
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

impl ListNamespacesRequest {
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
    ListNamespacesRequest {
        "DBInstanceId" => db_instance_id: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for ListNamespacesRequest {
    type Response = ListNamespacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNamespaces")
        .required(&["ManagerAccount", "ManagerAccountPassword", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListNamespacesRequest`].
#[non_exhaustive]
pub struct ListNamespacesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// The namespaces that were found or are concerned, one entry each.
    pub namespaces: Vec<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp152460513z****`.
    pub db_instance_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    ListNamespacesResponse {
        "RequestId" => request_id: value,
        "Count" => count: value,
        "Namespaces" => namespaces: list("Namespace"),
        "RegionId" => region_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
