// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableSchemaProperty`, from `ccc/DisableSchemaProperty.md`.

use alicloud_runtime::codegen::*;

/// Takes a schema field out of use without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DisableSchemaPropertyRequest::new()
///     .schema_id("...")
///     .property_name("...")
///     .instance_id("...");
/// let reply = client.disable_schema_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableSchemaPropertyRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// **Required.** Name that the property goes by.
    pub property_name: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DisableSchemaPropertyRequest {
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
    DisableSchemaPropertyRequest {
        "SchemaId" => schema_id: form,
        "PropertyName" => property_name: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for DisableSchemaPropertyRequest {
    type Response = DisableSchemaPropertyResponse;
    type Error = DisableSchemaPropertyError;
    const INFO: OperationInfo = super::operation("DisableSchemaProperty")
        .required(&["SchemaId", "PropertyName", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DisableSchemaPropertyError] = &[
        DisableSchemaPropertyError::NotExistsInstanceId,
    ];
}

/// Response to [`DisableSchemaPropertyRequest`].
#[non_exhaustive]
pub struct DisableSchemaPropertyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FBA26B0-462B-4D77-B78F-AF35560DBC71`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `['userId']`.
    pub params: Vec<String>,
}

response! {
    DisableSchemaPropertyResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`DisableSchemaPropertyRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type DisableSchemaPropertyError = super::DocumentedError;
