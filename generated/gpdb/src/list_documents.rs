// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDocuments`, from `gpdb/ListDocuments.md`.

use alicloud_runtime::codegen::*;

/// Lists the documents uploaded to a document collection.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListDocumentsRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .namespace_password("...");
/// let reply = client.list_documents(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDocumentsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListDocumentsRequest {
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
    /// Sets `NamespacePassword`, which is required.
    pub fn namespace_password(mut self, value: impl Into<String>) -> Self {
        self.namespace_password = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListDocumentsRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "NamespacePassword" => namespace_password: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListDocumentsRequest {
    type Response = ListDocumentsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDocuments")
        .required(&["DBInstanceId", "Collection", "RegionId", "NamespacePassword"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListDocumentsRequest`].
#[non_exhaustive]
pub struct ListDocumentsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    ListDocumentsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Items of the kind document that were found or are concerned.
    pub document_list: Vec<DocumentList>,
}

response! {
    Items {
        "DocumentList" => document_list: list(""),
    }
}

/// Items of the kind document that were found or are concerned.
#[non_exhaustive]
pub struct DocumentList {
    /// Name under which the file is stored. Example: `music.txt`.
    pub file_name: Option<String>,
    /// Where it comes from. Example: `http://oss.xxx/music.txt`.
    pub source: Option<String>,
}

response! {
    DocumentList {
        "FileName" => file_name: value,
        "Source" => source: value,
    }
}
