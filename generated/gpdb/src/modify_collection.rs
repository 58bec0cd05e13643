// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCollection`, from `gpdb/ModifyCollection.md`.

use alicloud_runtime::codegen::*;

/// Changes the metadata definition of a vector collection.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyCollectionRequest::new()
///     .namespace_password("...")
///     .collection("...")
///     .metadata("...");
/// let reply = client.modify_collection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCollectionRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required.** Fields kept beside the vector.
    pub metadata: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl ModifyCollectionRequest {
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
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `Metadata`, which is required.
    pub fn metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
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
    ModifyCollectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "NamespacePassword" => namespace_password: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "Metadata" => metadata: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for ModifyCollectionRequest {
    type Response = ModifyCollectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCollection")
        .required(&["NamespacePassword", "Collection", "Metadata", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyCollectionRequest`], which the documentation does not describe.
pub type ModifyCollectionResponse = alicloud_runtime::UndocumentedResponse;
