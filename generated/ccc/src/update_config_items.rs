// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConfigItems`, from `ccc/UpdateConfigItems.md`.

use alicloud_runtime::codegen::*;

/// Adds or changes configuration items, such as whether numbers are hidden from agents.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::UpdateConfigItemsRequest::new()
///     .instance_id("...")
///     .object_id("...")
///     .object_type("...")
///     .config_items("...");
/// let reply = client.update_config_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConfigItemsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
    /// **Required.** Kind of object that the task works on.
    pub object_type: Option<String>,
    /// **Required.** The config items that are concerned.
    pub config_items: Option<String>,
}

impl UpdateConfigItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ObjectId`, which is required.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `ObjectType`, which is required.
    pub fn object_type(mut self, value: impl Into<String>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets `ConfigItems`, which is required.
    pub fn config_items(mut self, value: impl Into<String>) -> Self {
        self.config_items = Some(value.into());
        self
    }
}

request! {
    UpdateConfigItemsRequest {
        "InstanceId" => instance_id: query,
        "ObjectId" => object_id: query,
        "ObjectType" => object_type: query,
        "ConfigItems" => config_items: query,
    }
}

impl Operation for UpdateConfigItemsRequest {
    type Response = UpdateConfigItemsResponse;
    type Error = UpdateConfigItemsError;
    const INFO: OperationInfo = super::operation("UpdateConfigItems")
        .required(&["InstanceId", "ObjectId", "ObjectType", "ConfigItems"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [UpdateConfigItemsError] = &[
        UpdateConfigItemsError::ParameterEnumeration,
        UpdateConfigItemsError::NotExistsInstanceId,
        UpdateConfigItemsError::NotExistsUserId,
    ];
}

/// Response to [`UpdateConfigItemsRequest`].
#[non_exhaustive]
pub struct UpdateConfigItemsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8E7Y5B39-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    UpdateConfigItemsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`UpdateConfigItemsRequest`] names.
///
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
pub type UpdateConfigItemsError = super::DocumentedError;
