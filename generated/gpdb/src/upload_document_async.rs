// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadDocumentAsync`, from `gpdb/UploadDocumentAsync.md`.

use alicloud_runtime::codegen::*;

/// Uploads a document in the background, which is split, embedded, and stored in a document
/// collection.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UploadDocumentAsyncRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .namespace_password("...")
///     .file_name("...")
///     .file_url("...");
/// let reply = client.upload_document_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadDocumentAsyncRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Password that belongs to the namespace; keep it secret.
    pub namespace_password: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name under which the file is stored.
    pub file_name: Option<String>,
    /// **Required.** Web address under which the file is found.
    pub file_url: Option<String>,
    /// Fields kept beside the vector.
    pub metadata: BTreeMap<String, Value>,
    /// How large the chunk is or is to be.
    pub chunk_size: Option<i32>,
    /// Characters that neighboring chunks share.
    pub chunk_overlap: Option<i32>,
    /// The separators to work on or to narrow the list down to.
    pub separators: Vec<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether Chinese headings are found and joined to the text below them.
    pub zh_title_enhance: Option<bool>,
    /// Method by which the document is cut into pieces.
    pub text_splitter_name: Option<String>,
    /// Parser for the uploaded file; left out, it follows from the file extension.
    pub document_loader_name: Option<String>,
    /// Whether a vision model helps to read the document.
    pub vl_enhance: Option<bool>,
    /// Model that cuts the text into chunks.
    pub splitter_model: Option<String>,
}

impl UploadDocumentAsyncRequest {
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
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
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
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `FileUrl`, which is required.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `Metadata`.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `ChunkSize`.
    #[inline]
    pub fn chunk_size(mut self, value: i32) -> Self {
        self.chunk_size = Some(value);
        self
    }
    /// Sets `ChunkOverlap`.
    #[inline]
    pub fn chunk_overlap(mut self, value: i32) -> Self {
        self.chunk_overlap = Some(value);
        self
    }
    /// Sets `Separators`.
    pub fn separators(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.separators = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ZhTitleEnhance`.
    #[inline]
    pub fn zh_title_enhance(mut self, value: bool) -> Self {
        self.zh_title_enhance = Some(value);
        self
    }
    /// Sets `TextSplitterName`.
    pub fn text_splitter_name(mut self, value: impl Into<String>) -> Self {
        self.text_splitter_name = Some(value.into());
        self
    }
    /// Sets `DocumentLoaderName`.
    pub fn document_loader_name(mut self, value: impl Into<String>) -> Self {
        self.document_loader_name = Some(value.into());
        self
    }
    /// Sets `VlEnhance`.
    #[inline]
    pub fn vl_enhance(mut self, value: bool) -> Self {
        self.vl_enhance = Some(value);
        self
    }
    /// Sets `SplitterModel`.
    pub fn splitter_model(mut self, value: impl Into<String>) -> Self {
        self.splitter_model = Some(value.into());
        self
    }
}

request! {
    UploadDocumentAsyncRequest {
        "DBInstanceId" => db_instance_id: query,
        "Collection" => collection: form,
        "Namespace" => namespace: form,
        "NamespacePassword" => namespace_password: form,
        "RegionId" => region_id: query,
        "FileName" => file_name: form,
        "FileUrl" => file_url: form,
        "Metadata" => metadata: form_json,
        "ChunkSize" => chunk_size: form,
        "ChunkOverlap" => chunk_overlap: form,
        "Separators" => separators: form_json,
        "DryRun" => dry_run: form,
        "ZhTitleEnhance" => zh_title_enhance: form,
        "TextSplitterName" => text_splitter_name: form,
        "DocumentLoaderName" => document_loader_name: form,
        "VlEnhance" => vl_enhance: form,
        "SplitterModel" => splitter_model: form,
    }
}

impl Operation for UploadDocumentAsyncRequest {
    type Response = UploadDocumentAsyncResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadDocumentAsync")
        .required(
            &[
                "DBInstanceId",
                "Collection",
                "NamespacePassword",
                "RegionId",
                "FileName",
                "FileUrl",
            ],
        )
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`UploadDocumentAsyncRequest`].
#[non_exhaustive]
pub struct UploadDocumentAsyncResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `231460f8-75dc-405e-a669-0c5204887e91`.
    pub job_id: Option<String>,
}

response! {
    UploadDocumentAsyncResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "JobId" => job_id: value,
    }
}
