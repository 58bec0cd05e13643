// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSchema`, from `ccc/GetSchema.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SchemaProperty};

/// Shows one schema with its fields.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetSchemaRequest::new()
///     .schema_id("...")
///     .instance_id("...");
/// let reply = client.get_schema(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSchemaRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetSchemaRequest {
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
    GetSchemaRequest {
        "SchemaId" => schema_id: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for GetSchemaRequest {
    type Response = GetSchemaResponse;
    type Error = GetSchemaError;
    const INFO: OperationInfo = super::operation("GetSchema")
        .required(&["SchemaId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetSchemaError] = &[GetSchemaError::NotExistsInstanceId];
}

/// Response to [`GetSchemaRequest`].
#[non_exhaustive]
pub struct GetSchemaResponse {
    /// What the call returns besides its status.
    pub data: Option<SchemaData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `19D09CCC-F298-4124-849A-AFA217819011`.
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
    GetSchemaResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SchemaData {
    /// ID of the instance, by which other calls name it.
    /// Example: `5e0964fd-951c-4e45-b518-d09d4d2db8ca`.
    pub instance_id: Option<String>,
    /// Identifier of the item within its collection. Example: `profile`.
    pub id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The properties that are concerned.
    pub properties: BTreeMap<String, SchemaProperty>,
    /// When the item was created or added. Example: `2021-07-14 10:48:43.0`.
    pub created_time: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `2021-07-14 10:48:43.0`.
    pub updated_time: Option<String>,
    /// Whether the schema was removed. Example: `false`.
    pub deleted: Option<bool>,
}

response! {
    SchemaData {
        "InstanceId" => instance_id: value,
        "Id" => id: value,
        "Description" => description: value,
        "Properties" => properties: map,
        "CreatedTime" => created_time: value,
        "UpdatedTime" => updated_time: value,
        "Deleted" => deleted: value,
    }
}

/// Errors that the documentation of [`GetSchemaRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetSchemaError = super::DocumentedError;
