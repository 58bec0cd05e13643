// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIndex`, from `gpdb/DeleteIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkspaceId};

/// Deletes an index of a vector collection; its data stays.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteIndexRequest::new()
///     .namespace("...")
///     .namespace_password("...")
///     .collection("...")
///     .index_name("...");
/// let reply = client.delete_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIndexRequest {
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
    /// **Required.** What the index is called in the database.
    pub index_name: Option<String>,
}

impl DeleteIndexRequest {
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
    /// Sets `IndexName`, which is required.
    pub fn index_name(mut self, value: impl Into<String>) -> Self {
        self.index_name = Some(value.into());
        self
    }
}

request! {
    DeleteIndexRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "IndexName" => index_name: query,
    }
}

impl Operation for DeleteIndexRequest {
    type Response = DeleteIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIndex")
        .required(
            &["RegionId", "Namespace", "NamespacePassword", "Collection", "IndexName"],
        )
        .region("RegionId");
}

/// Response to [`DeleteIndexRequest`], which the documentation does not describe.
pub type DeleteIndexResponse = alicloud_runtime::UndocumentedResponse;
