// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCollection`, from `gpdb/DescribeCollection.md`.

use alicloud_runtime::codegen::*;

/// Returns one vector collection with its dimension, metric, metadata fields, and state.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeCollectionRequest::new()
///     .namespace_password("...")
///     .collection("...");
/// let reply = client.describe_collection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCollectionRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
}

impl DescribeCollectionRequest {
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
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
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
    DescribeCollectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "WorkspaceId" => workspace_id: query,
    }
}

impl Operation for DescribeCollectionRequest {
    type Response = DescribeCollectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCollection")
        .required(&["NamespacePassword", "Collection", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCollectionRequest`].
#[non_exhaustive]
pub struct DescribeCollectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Length of the vectors. Example: `1024`.
    pub dimension: Option<i32>,
    /// The full text retrieval fields that are concerned. Example: `title,content`.
    pub full_text_retrieval_fields: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: BTreeMap<String, String>,
    /// The metrics that are concerned. Example: `cosine`.
    pub metrics: Option<String>,
    /// Tokenizer for text search. Example: `zh_cn`.
    pub parser: Option<String>,
    /// ID of the database instance. Example: `gp-bp152460513z****`.
    pub db_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `mynamespace`.
    pub namespace: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    DescribeCollectionResponse {
        "RequestId" => request_id: value,
        "Dimension" => dimension: value,
        "FullTextRetrievalFields" => full_text_retrieval_fields: value,
        "Metadata" => metadata: map,
        "Metrics" => metrics: value,
        "Parser" => parser: value,
        "DBInstanceId" => db_instance_id: value,
        "RegionId" => region_id: value,
        "Namespace" => namespace: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
