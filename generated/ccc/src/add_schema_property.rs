// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSchemaProperty`, from `ccc/AddSchemaProperty.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Property};

/// Adds a field, with data type and limits, to a schema for documents.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddSchemaPropertyRequest::new()
///     .schema_id("...")
///     .instance_id("...");
/// let reply = client.add_schema_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSchemaPropertyRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// Field of the schema with its data type and limits.
    pub property: Option<Property>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl AddSchemaPropertyRequest {
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
    /// Sets `Property`.
    pub fn property(mut self, value: impl Into<Property>) -> Self {
        self.property = Some(value.into());
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
    AddSchemaPropertyRequest {
        "SchemaId" => schema_id: form,
        "Property" => property: form_json,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for AddSchemaPropertyRequest {
    type Response = AddSchemaPropertyResponse;
    type Error = AddSchemaPropertyError;
    const INFO: OperationInfo = super::operation("AddSchemaProperty")
        .required(&["SchemaId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddSchemaPropertyError] = &[
        AddSchemaPropertyError::NotExistsInstanceId,
    ];
}

/// Response to [`AddSchemaPropertyRequest`].
#[non_exhaustive]
pub struct AddSchemaPropertyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BF268B34-09C2-43FD-BAC4-5D31EA633111`.
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
    AddSchemaPropertyResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`AddSchemaPropertyRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type AddSchemaPropertyError = super::DocumentedError;
