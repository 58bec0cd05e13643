// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSchema`, from `ccc/CreateSchema.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Property};

/// Defines a schema with typed fields, by which documents such as customer records are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateSchemaRequest::new()
///     .instance_id("...");
/// let reply = client.create_schema(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSchemaRequest {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The properties to work on or to narrow the list down to.
    pub properties: Vec<Property>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl CreateSchemaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Properties`.
    pub fn properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<Property>>,
    ) -> Self {
        self.properties = value.into_iter().map(Into::into).collect();
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
    CreateSchemaRequest {
        "Id" => id: form,
        "Description" => description: form,
        "Properties" => properties: form_json,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for CreateSchemaRequest {
    type Response = CreateSchemaResponse;
    type Error = CreateSchemaError;
    const INFO: OperationInfo = super::operation("CreateSchema")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateSchemaError] = &[
        CreateSchemaError::NotExistsInstanceId,
    ];
}

/// Response to [`CreateSchemaRequest`].
#[non_exhaustive]
pub struct CreateSchemaResponse {
    /// What the call returns besides its status. Example: `1ca2b084-6f0a-454b-9851-29768a9a5832`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F766284-F103-4298-8EC5-19F9F9BE5522`.
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
    CreateSchemaResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`CreateSchemaRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type CreateSchemaError = super::DocumentedError;
