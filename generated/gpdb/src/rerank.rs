// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Rerank`, from `gpdb/Rerank.md`.

use alicloud_runtime::codegen::*;

/// Sorts documents by how well they match a query, as a model scores them.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::RerankRequest::new()
///     .db_instance_id("...");
/// let reply = client.rerank(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RerankRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text or conditions to search for.
    pub query: Option<String>,
    /// The documents to work on or to narrow the list down to.
    pub documents: Vec<String>,
    /// Model that is meant: of a device, of data or of an AI.
    pub model: Option<String>,
    /// How many of the best matches to return.
    pub top_k: Option<i32>,
    /// Whether this holds: return documents.
    pub return_documents: Option<bool>,
    /// Largest value, allowed or found, of this: chunks per doc.
    pub max_chunks_per_doc: Option<i32>,
}

impl RerankRequest {
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
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `Documents`.
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.documents = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Model`.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `TopK`.
    #[inline]
    pub fn top_k(mut self, value: i32) -> Self {
        self.top_k = Some(value);
        self
    }
    /// Sets `ReturnDocuments`.
    #[inline]
    pub fn return_documents(mut self, value: bool) -> Self {
        self.return_documents = Some(value);
        self
    }
    /// Sets `MaxChunksPerDoc`.
    #[inline]
    pub fn max_chunks_per_doc(mut self, value: i32) -> Self {
        self.max_chunks_per_doc = Some(value);
        self
    }
}

request! {
    RerankRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Query" => query: form,
        "Documents" => documents: form_json,
        "Model" => model: form,
        "TopK" => top_k: form,
        "ReturnDocuments" => return_documents: form,
        "MaxChunksPerDoc" => max_chunks_per_doc: form,
    }
}

impl Operation for RerankRequest {
    type Response = RerankResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("Rerank")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId");
}

/// Response to [`RerankRequest`], which the documentation does not describe.
pub type RerankResponse = alicloud_runtime::UndocumentedResponse;
