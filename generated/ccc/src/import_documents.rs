// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportDocuments`, from `ccc/ImportDocuments.md`.

use alicloud_runtime::codegen::*;

/// Imports documents under a schema from a file that was uploaded to OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ImportDocumentsRequest::new()
///     .schema_id("...")
///     .oss_file_key("...")
///     .instance_id("...");
/// let reply = client.import_documents(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportDocumentsRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the OSS file.
    pub oss_file_key: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ImportDocumentsRequest {
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
    /// Sets `OssFileKey`, which is required.
    pub fn oss_file_key(mut self, value: impl Into<String>) -> Self {
        self.oss_file_key = Some(value.into());
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
    ImportDocumentsRequest {
        "SchemaId" => schema_id: form,
        "OssFileKey" => oss_file_key: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for ImportDocumentsRequest {
    type Response = ImportDocumentsResponse;
    type Error = ImportDocumentsError;
    const INFO: OperationInfo = super::operation("ImportDocuments")
        .required(&["SchemaId", "OssFileKey", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ImportDocumentsError] = &[
        ImportDocumentsError::NotExistsInstanceId,
    ];
}

/// Response to [`ImportDocumentsRequest`].
#[non_exhaustive]
pub struct ImportDocumentsResponse {
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
    ImportDocumentsResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`ImportDocumentsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ImportDocumentsError = super::DocumentedError;
