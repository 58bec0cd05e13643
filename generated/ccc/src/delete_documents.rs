// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDocuments`, from `ccc/DeleteDocuments.md`.

use alicloud_runtime::codegen::*;

/// Deletes several documents of a schema with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteDocumentsRequest::new()
///     .schema_id("...")
///     .instance_id("...");
/// let reply = client.delete_documents(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDocumentsRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// IDs of the documents to work on or to narrow the list down to.
    pub document_ids: Vec<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteDocumentsRequest {
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
    /// Sets `DocumentIds`.
    pub fn document_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.document_ids = value.into_iter().map(Into::into).collect();
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
    DeleteDocumentsRequest {
        "SchemaId" => schema_id: form,
        "DocumentIds" => document_ids: form_json,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for DeleteDocumentsRequest {
    type Response = DeleteDocumentsResponse;
    type Error = DeleteDocumentsError;
    const INFO: OperationInfo = super::operation("DeleteDocuments")
        .required(&["SchemaId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteDocumentsError] = &[
        DeleteDocumentsError::NotExistsInstanceId,
    ];
}

/// Response to [`DeleteDocumentsRequest`].
#[non_exhaustive]
pub struct DeleteDocumentsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A450574A-337F-43E2-BC59-9C6594C994C6`.
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
    DeleteDocumentsResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`DeleteDocumentsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type DeleteDocumentsError = super::DocumentedError;
