// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpsertChunks`, from `gpdb/UpsertChunks.md`.

use alicloud_runtime::codegen::*;

/// Turns text pieces into vectors and stores them in a document collection.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpsertChunksRequest::new()
///     .db_instance_id("...")
///     .namespace_password("...")
///     .collection("...");
/// let reply = client.upsert_chunks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpsertChunksRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// Whether the chunks replace the file.
    pub should_replace_file: Option<bool>,
    /// Whether chunks that the filter does not find are added.
    pub allow_insert_with_filter: Option<bool>,
    /// The text chunks to work on or to narrow the list down to.
    pub text_chunks: Vec<TextChunk>,
}

impl UpsertChunksRequest {
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
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `ShouldReplaceFile`.
    #[inline]
    pub fn should_replace_file(mut self, value: bool) -> Self {
        self.should_replace_file = Some(value);
        self
    }
    /// Sets `AllowInsertWithFilter`.
    #[inline]
    pub fn allow_insert_with_filter(mut self, value: bool) -> Self {
        self.allow_insert_with_filter = Some(value);
        self
    }
    /// Sets `TextChunks`.
    pub fn text_chunks(
        mut self,
        value: impl IntoIterator<Item = impl Into<TextChunk>>,
    ) -> Self {
        self.text_chunks = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpsertChunksRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "NamespacePassword" => namespace_password: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "FileName" => file_name: query,
        "ShouldReplaceFile" => should_replace_file: query,
        "AllowInsertWithFilter" => allow_insert_with_filter: query,
        "TextChunks" => text_chunks: form_json,
    }
}

impl Operation for UpsertChunksRequest {
    type Response = UpsertChunksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpsertChunks")
        .required(&["DBInstanceId", "RegionId", "NamespacePassword", "Collection"])
        .region("RegionId");
}

/// Response to [`UpsertChunksRequest`].
#[non_exhaustive]
pub struct UpsertChunksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// The embedding tokens that are concerned. Example: `100`.
    pub embedding_tokens: Option<String>,
}

response! {
    UpsertChunksResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "EmbeddingTokens" => embedding_tokens: value,
    }
}

/// The text chunks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TextChunk {
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: Option<Value>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
}

impl TextChunk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Metadata`.
    pub fn metadata(mut self, value: impl Into<Value>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    TextChunk {
        "Filter" => filter: field,
        "Content" => content: field,
        "Metadata" => metadata: field,
        "Id" => id: field,
    }
}
