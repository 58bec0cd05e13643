// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveDocument`, from `ccc/SaveDocument.md`.

use alicloud_runtime::codegen::*;

/// Saves a document that follows the schema given.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SaveDocumentRequest::new()
///     .schema_id("...")
///     .document_json("...")
///     .instance_id("...");
/// let reply = client.save_document(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveDocumentRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// ID of the document that the call is about.
    pub document_id: Option<String>,
    /// **Required.** The document as a JSON object that obeys the fields of its schema.
    pub document_json: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl SaveDocumentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SchemaId`, which is required.
    pub fn schema_id(mut self, value: impl Into<String>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets `DocumentId`.
    pub fn document_id(mut self, value: impl Into<String>) -> Self {
        self.document_id = Some(value.into());
        self
    }
    /// Sets `DocumentJson`, which is required.
    pub fn document_json(mut self, value: impl Into<String>) -> Self {
        self.document_json = Some(value.into());
        self
    }
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    SaveDocumentRequest {
        "SchemaId" => schema_id: form,
        "DocumentId" => document_id: form,
        "DocumentJson" => document_json: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for SaveDocumentRequest {
    type Response = SaveDocumentResponse;
    type Error = SaveDocumentError;
    const INFO: OperationInfo = super::operation("SaveDocument")
        .required(&["SchemaId", "DocumentJson", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [SaveDocumentError] = &[
        SaveDocumentError::NotExistsInstanceId,
    ];
}

/// Response to [`SaveDocumentRequest`].
#[non_exhaustive]
pub struct SaveDocumentResponse {
    /// What the call returns besides its status. Example: `0101234****`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01B12EE4-6AF2-4730-8B78-EC15F4E5C025`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    SaveDocumentResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`SaveDocumentRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type SaveDocumentError = super::DocumentedError;
