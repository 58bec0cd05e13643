// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDocument`, from `gpdb/DescribeDocument.md`.

use alicloud_runtime::codegen::*;

/// Returns one document of a document collection with its processing details.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDocumentRequest::new()
///     .db_instance_id("...")
///     .namespace_password("...")
///     .collection("...")
///     .file_name("...");
/// let reply = client.describe_document(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDocumentRequest {
    /// **Required.** ID of the database instance.
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
    /// **Required.** Name under which the file is stored.
    pub file_name: Option<String>,
}

impl DescribeDocumentRequest {
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
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
}

request! {
    DescribeDocumentRequest {
        "DBInstanceId" => db_instance_id: query,
        "Namespace" => namespace: query,
        "NamespacePassword" => namespace_password: query,
        "Collection" => collection: query,
        "RegionId" => region_id: query,
        "FileName" => file_name: query,
    }
}

impl Operation for DescribeDocumentRequest {
    type Response = DescribeDocumentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDocument")
        .required(
            &["DBInstanceId", "NamespacePassword", "Collection", "RegionId", "FileName"],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDocumentRequest`].
#[non_exhaustive]
pub struct DescribeDocumentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Name under which the file is stored. Example: `music.txt`.
    pub file_name: Option<String>,
    /// Ending of the file name. Example: `txt`.
    pub file_ext: Option<String>,
    /// How often the document has been uploaded; grows by one each time. Example: `1`.
    pub file_version: Option<i32>,
    /// When the file last changed. Example: `2023-11-01 10:01:01.123456`.
    pub file_mtime: Option<String>,
    /// Where it comes from. Example: `http://oss.xxx/music.txt`.
    pub source: Option<String>,
    /// Loader that read the document. Example: `RapidOCRPDFLoader`.
    pub document_loader: Option<String>,
    /// Splitter that cut the text into chunks. Example: `ChineseRecursiveTextSplitter`.
    pub text_splitter: Option<String>,
    /// How much space the file takes. Example: `10000`.
    pub file_size: Option<i64>,
    /// MD5 sum of the file. Example: `b8078c9591413550f8963e37e24abcea`.
    pub file_md5: Option<String>,
    /// How many there are of this: docs. Example: `100`.
    pub docs_count: Option<i32>,
}

response! {
    DescribeDocumentResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "FileName" => file_name: value,
        "FileExt" => file_ext: value,
        "FileVersion" => file_version: value,
        "FileMtime" => file_mtime: value,
        "Source" => source: value,
        "DocumentLoader" => document_loader: value,
        "TextSplitter" => text_splitter: value,
        "FileSize" => file_size: value,
        "FileMd5" => file_md5: value,
        "DocsCount" => docs_count: value,
    }
}
