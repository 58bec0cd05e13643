// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNamespace`, from `gpdb/DescribeNamespace.md`.

use alicloud_runtime::codegen::*;

/// Returns one namespace of vector collections in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeNamespaceRequest::new()
///     .manager_account("...")
///     .manager_account_password("...")
///     .namespace("...");
/// let reply = client.describe_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNamespaceRequest {
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

impl DescribeNamespaceRequest {
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
    DescribeNamespaceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Namespace" => namespace: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for DescribeNamespaceRequest {
    type Response = DescribeNamespaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNamespace")
        .required(&["ManagerAccount", "ManagerAccountPassword", "Namespace", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeNamespaceRequest`].
#[non_exhaustive]
pub struct DescribeNamespaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// What is known about the namespace.
    pub namespace_info: BTreeMap<String, String>,
    /// Space of names that keeps items of different origin apart. Example: `mynamespace`.
    pub namespace: Option<String>,
    /// ID of the database instance. Example: `gp-bp152460513z****`.
    pub db_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
}

response! {
    DescribeNamespaceResponse {
        "RequestId" => request_id: value,
        "NamespaceInfo" => namespace_info: map,
        "Namespace" => namespace: value,
        "DBInstanceId" => db_instance_id: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "Message" => message: value,
    }
}
