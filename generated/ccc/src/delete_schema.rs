// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSchema`, from `ccc/DeleteSchema.md`.

use alicloud_runtime::codegen::*;

/// Deletes a schema, which documents then can no longer follow.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteSchemaRequest::new()
///     .schema_id("...")
///     .instance_id("...");
/// let reply = client.delete_schema(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSchemaRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteSchemaRequest {
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
    DeleteSchemaRequest {
        "SchemaId" => schema_id: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for DeleteSchemaRequest {
    type Response = DeleteSchemaResponse;
    type Error = DeleteSchemaError;
    const INFO: OperationInfo = super::operation("DeleteSchema")
        .required(&["SchemaId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteSchemaError] = &[
        DeleteSchemaError::NotExistsInstanceId,
    ];
}

/// Response to [`DeleteSchemaRequest`].
#[non_exhaustive]
pub struct DeleteSchemaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `678F7002-CA01-4ABF-A112-585AFBDF3A3B`.
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
    DeleteSchemaResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`DeleteSchemaRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type DeleteSchemaError = super::DocumentedError;
