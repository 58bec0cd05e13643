// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSchemaProperty`, from `ccc/DeleteSchemaProperty.md`.

use alicloud_runtime::codegen::*;

/// Takes a property out of a schema.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteSchemaPropertyRequest::new()
///     .schema_id("...")
///     .property_name("...")
///     .instance_id("...");
/// let reply = client.delete_schema_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSchemaPropertyRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// **Required.** Name that the property goes by.
    pub property_name: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteSchemaPropertyRequest {
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
    /// Sets `PropertyName`, which is required.
    pub fn property_name(mut self, value: impl Into<String>) -> Self {
        self.property_name = Some(value.into());
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
    DeleteSchemaPropertyRequest {
        "SchemaId" => schema_id: form,
        "PropertyName" => property_name: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for DeleteSchemaPropertyRequest {
    type Response = DeleteSchemaPropertyResponse;
    type Error = DeleteSchemaPropertyError;
    const INFO: OperationInfo = super::operation("DeleteSchemaProperty")
        .required(&["SchemaId", "PropertyName", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteSchemaPropertyError] = &[
        DeleteSchemaPropertyError::NotExistsInstanceId,
    ];
}

/// Response to [`DeleteSchemaPropertyRequest`].
#[non_exhaustive]
pub struct DeleteSchemaPropertyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BEEA660-A45A-45E3-98CC-AFC65E715C23`.
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
    DeleteSchemaPropertyResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`DeleteSchemaPropertyRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type DeleteSchemaPropertyError = super::DocumentedError;
