// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIndex`, from `gpdb/CreateIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkspaceId};

/// Builds an index on a field of a vector collection, with its settings.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateIndexRequest::new()
///     .namespace("...")
///     .namespace_password("...")
///     .collection("...");
/// let reply = client.create_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIndexRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<Open<WorkspaceId>>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// What the index is called in the database.
    pub index_name: Option<String>,
    /// Metadata column of the collection to build the full-text or scalar index on.
    pub index_field: Option<String>,
    /// Settings of the index, and what it works with.
    pub index_config: Option<String>,
}

impl CreateIndexRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<Open<WorkspaceId>>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
        self
    }
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `IndexName`.
    pub fn index_name(mut self, value: impl Into<String>) -> Self {
        self.index_name = Some(value.into());
        self
    }
    /// Sets `IndexField`.
    pub fn index_field(mut self, value: impl Into<String>) -> Self {
        self.index_field = Some(value.into());
        self
    }
    /// Sets `IndexConfig`.
    pub fn index_config(mut self, value: impl Into<String>) -> Self {
        self.index_config = Some(value.into());
        self
    }
}

request! {
    CreateIndexRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "IndexName" => index_name: query,
        "IndexField" => index_field: query,
        "IndexConfig" => index_config: query,
    }
}

impl Operation for CreateIndexRequest {
    type Response = CreateIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIndex")
        .required(&["RegionId", "Namespace", "NamespacePassword", "Collection"])
        .region("RegionId");
}

/// Response to [`CreateIndexRequest`], which the documentation does not describe.
pub type CreateIndexResponse = alicloud_runtime::UndocumentedResponse;
