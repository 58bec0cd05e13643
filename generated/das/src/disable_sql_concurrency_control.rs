// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableSqlConcurrencyControl`, from `das/DisableSqlConcurrencyControl.md`.

use alicloud_runtime::codegen::*;

/// Turns one SQL throttling rule of an instance off.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DisableSqlConcurrencyControlRequest::new()
///     .instance_id("...")
///     .item_id(1);
/// let reply = client.disable_sql_concurrency_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableSqlConcurrencyControlRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the item that the call is about.
    pub item_id: Option<i64>,
}

impl DisableSqlConcurrencyControlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ItemId`, which is required.
    #[inline]
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = Some(value);
        self
    }
}

request! {
    DisableSqlConcurrencyControlRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
        "ItemId" => item_id: query,
    }
}

impl Operation for DisableSqlConcurrencyControlRequest {
    type Response = DisableSqlConcurrencyControlResponse;
    type Error = DisableSqlConcurrencyControlError;
    const INFO: OperationInfo = super::operation("DisableSqlConcurrencyControl")
        .required(&["InstanceId", "ItemId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableSqlConcurrencyControlError] = &[
        DisableSqlConcurrencyControlError::InvalidParams,
        DisableSqlConcurrencyControlError::NoPermission,
    ];
}

/// Response to [`DisableSqlConcurrencyControlRequest`].
#[non_exhaustive]
pub struct DisableSqlConcurrencyControlResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DisableSqlConcurrencyControlResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableSqlConcurrencyControlRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DisableSqlConcurrencyControlError = super::DocumentedError;
