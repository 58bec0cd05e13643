// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigItems`, from `ccc/ListConfigItems.md`.

use alicloud_runtime::codegen::*;

/// Lists configuration items, with values, of an instance or an object in it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListConfigItemsRequest::new()
///     .instance_id("ccc-test")
///     .object_id("ccc-test")
///     .object_type("INSTANCE");
/// let reply = client.list_config_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigItemsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the object that the call is about. Example: `ccc-test`.
    pub object_id: Option<String>,
    /// **Required.** Kind of object that the task works on. Example: `INSTANCE`.
    pub object_type: Option<String>,
}

impl ListConfigItemsRequest {
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
}

request! {
    ListConfigItemsRequest {
        "InstanceId" => instance_id: query,
        "ObjectId" => object_id: query,
        "ObjectType" => object_type: query,
    }
}

impl Operation for ListConfigItemsRequest {
    type Response = ListConfigItemsResponse;
    type Error = ListConfigItemsError;
    const INFO: OperationInfo = super::operation("ListConfigItems")
        .required(&["InstanceId", "ObjectId", "ObjectType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListConfigItemsError] = &[
        ListConfigItemsError::NotExistsInstanceId,
        ListConfigItemsError::ParameterEnumeration,
        ListConfigItemsError::ParameterBlank,
        ListConfigItemsError::ParameterEmpty,
        ListConfigItemsError::ParameterNull,
        ListConfigItemsError::PermissionUnauthorized,
    ];
}

/// Response to [`ListConfigItemsRequest`].
#[non_exhaustive]
pub struct ListConfigItemsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ConfigItem>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListConfigItemsResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ConfigItem {
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `test-item`.
    pub name: Option<String>,
    /// ID of the object that the item belongs to or stands for. Example: `ccc-test`.
    pub object_id: Option<String>,
    /// Kind of object that the task works on. Example: `INSTANCE`.
    pub object_type: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1`.
    pub value: Option<String>,
}

response! {
    ConfigItem {
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "ObjectId" => object_id: value,
        "ObjectType" => object_type: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`ListConfigItemsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`PermissionUnauthorized`](super::DocumentedError::PermissionUnauthorized)
pub type ListConfigItemsError = super::DocumentedError;
