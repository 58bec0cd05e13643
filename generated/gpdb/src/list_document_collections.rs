// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDocumentCollections`, from `gpdb/ListDocumentCollections.md`.

use alicloud_runtime::codegen::*;

/// Lists the document collections in a namespace of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListDocumentCollectionsRequest::new()
///     .db_instance_id("...")
///     .namespace_password("...");
/// let reply = client.list_document_collections(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDocumentCollectionsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListDocumentCollectionsRequest {
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
}

request! {
    ListDocumentCollectionsRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListDocumentCollectionsRequest {
    type Response = ListDocumentCollectionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDocumentCollections")
        .required(&["DBInstanceId", "NamespacePassword", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListDocumentCollectionsRequest`].
#[non_exhaustive]
pub struct ListDocumentCollectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    ListDocumentCollectionsResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Message" => message: value,
        "Count" => count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Items of the kind collection that were found or are concerned.
    pub collection_list: Vec<CollectionList>,
}

response! {
    Items {
        "CollectionList" => collection_list: list(""),
    }
}

/// Items of the kind collection that were found or are concerned.
#[non_exhaustive]
pub struct CollectionList {
    /// Document collection, by its own designation. Example: `document`.
    pub collection_name: Option<String>,
    /// Model that makes the vectors. Example: `text-embeddding-v1`.
    pub embedding_model: Option<String>,
    /// Length of the vectors. Example: `1536`.
    pub dimension: Option<i32>,
    /// The full text retrieval fields that are concerned. Example: `title`.
    pub full_text_retrieval_fields: Option<String>,
    /// Fields kept beside the vector. Example: `{'page': 'int', 'title': 'text'}`.
    pub metadata: Option<String>,
    /// Tokenizer for text search. Example: `zh_cn`.
    pub parser: Option<String>,
    /// The metrics that are concerned. Example: `cosine`.
    pub metrics: Option<String>,
}

response! {
    CollectionList {
        "CollectionName" => collection_name: value,
        "EmbeddingModel" => embedding_model: value,
        "Dimension" => dimension: value,
        "FullTextRetrievalFields" => full_text_retrieval_fields: value,
        "Metadata" => metadata: value,
        "Parser" => parser: value,
        "Metrics" => metrics: value,
    }
}
