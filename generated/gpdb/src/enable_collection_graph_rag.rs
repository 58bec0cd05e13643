// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableCollectionGraphRAG`, from `gpdb/EnableCollectionGraphRAG.md`.

use alicloud_runtime::codegen::*;

/// Turns on GraphRAG for a document collection, with the entity and relationship types to extract.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::EnableCollectionGraphRAGRequest::new()
///     .db_instance_id("...")
///     .manager_account("...")
///     .manager_account_password("...")
///     .namespace_password("...")
///     .collection("...")
///     .entity_types(["..."])
///     .relationship_types(["..."]);
/// let reply = client.enable_collection_graph_rag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableCollectionGraphRAGRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Language model that builds the graph.
    pub llm_model: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// **Required.** Kinds of entity to work on or to narrow the list down to.
    pub entity_types: Vec<String>,
    /// **Required.** Kinds of relationship to work on or to narrow the list down to.
    pub relationship_types: Vec<String>,
}

impl EnableCollectionGraphRAGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `LLMModel`.
    pub fn llm_model(mut self, value: impl Into<String>) -> Self {
        self.llm_model = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `EntityTypes`, which is required.
    pub fn entity_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RelationshipTypes`, which is required.
    pub fn relationship_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.relationship_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EnableCollectionGraphRAGRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "LLMModel" => llm_model: query,
        "Language" => language: query,
        "EntityTypes" => entity_types: query_json,
        "RelationshipTypes" => relationship_types: query_json,
    }
}

impl Operation for EnableCollectionGraphRAGRequest {
    type Response = EnableCollectionGraphRAGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableCollectionGraphRAG")
        .required(
            &[
                "DBInstanceId",
                "RegionId",
                "ManagerAccount",
                "ManagerAccountPassword",
                "NamespacePassword",
                "Collection",
                "EntityTypes",
                "RelationshipTypes",
            ],
        )
        .region("RegionId");
}

/// Response to [`EnableCollectionGraphRAGRequest`], which the documentation does not describe.
pub type EnableCollectionGraphRAGResponse = alicloud_runtime::UndocumentedResponse;
