// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageRegistry`, from `sas/ModifyImageRegistry.md`.

use alicloud_runtime::codegen::*;

/// Changes the credentials of an image registry and its hourly image transfer limit.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyImageRegistryRequest::new();
/// let reply = client.modify_image_registry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageRegistryRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Images to scan an hour, as a limit on the load of the registry.
    pub trans_per_hour: Option<i32>,
}

impl ModifyImageRegistryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `TransPerHour`.
    #[inline]
    pub fn trans_per_hour(mut self, value: i32) -> Self {
        self.trans_per_hour = Some(value);
        self
    }
}

request! {
    ModifyImageRegistryRequest {
        "Id" => id: form,
        "UserName" => user_name: form,
        "Password" => password: form,
        "TransPerHour" => trans_per_hour: form,
    }
}

impl Operation for ModifyImageRegistryRequest {
    type Response = ModifyImageRegistryResponse;
    type Error = ModifyImageRegistryError;
    const INFO: OperationInfo = super::operation("ModifyImageRegistry")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyImageRegistryError] = &[
        ModifyImageRegistryError::NoPermission,
        ModifyImageRegistryError::ServerError,
    ];
}

/// Response to [`ModifyImageRegistryRequest`].
#[non_exhaustive]
pub struct ModifyImageRegistryResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<Value>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `379a9b8f-107b-4630-9e95-2299a1ea****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    ModifyImageRegistryResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// Errors that the documentation of [`ModifyImageRegistryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyImageRegistryError = super::DocumentedError;
