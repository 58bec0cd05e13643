// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCollections`, from `gpdb/ListCollections.md`.

use alicloud_runtime::codegen::*;

/// Lists the vector collections in a namespace of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListCollectionsRequest::new()
///     .namespace_password("...");
/// let reply = client.list_collections(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCollectionsRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl ListCollectionsRequest {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
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
    ListCollectionsRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for ListCollectionsRequest {
    type Response = ListCollectionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCollections")
        .required(&["NamespacePassword", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListCollectionsRequest`].
#[non_exhaustive]
pub struct ListCollectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// The collections that were found or are concerned, one entry each.
    pub collections: Vec<String>,
    /// ID of the database instance. Example: `gp-xxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `mynamespace`.
    pub namespace: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    ListCollectionsResponse {
        "RequestId" => request_id: value,
        "Count" => count: value,
        "Collections" => collections: list("Collection"),
        "DBInstanceId" => db_instance_id: value,
        "RegionId" => region_id: value,
        "Namespace" => namespace: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
