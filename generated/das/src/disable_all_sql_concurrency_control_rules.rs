// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAllSqlConcurrencyControlRules`, from `das/DisableAllSqlConcurrencyControlRules.md`.

use alicloud_runtime::codegen::*;

/// Turns off all SQL throttling rules that are running on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DisableAllSqlConcurrencyControlRulesRequest::new()
///     .instance_id("...");
/// let reply = client.disable_all_sql_concurrency_control_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAllSqlConcurrencyControlRulesRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DisableAllSqlConcurrencyControlRulesRequest {
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
}

request! {
    DisableAllSqlConcurrencyControlRulesRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DisableAllSqlConcurrencyControlRulesRequest {
    type Response = DisableAllSqlConcurrencyControlRulesResponse;
    type Error = DisableAllSqlConcurrencyControlRulesError;
    const INFO: OperationInfo = super::operation("DisableAllSqlConcurrencyControlRules")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableAllSqlConcurrencyControlRulesError] = &[
        DisableAllSqlConcurrencyControlRulesError::InvalidParams,
        DisableAllSqlConcurrencyControlRulesError::NoPermission,
    ];
}

/// Response to [`DisableAllSqlConcurrencyControlRulesRequest`].
#[non_exhaustive]
pub struct DisableAllSqlConcurrencyControlRulesResponse {
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
    DisableAllSqlConcurrencyControlRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableAllSqlConcurrencyControlRulesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DisableAllSqlConcurrencyControlRulesError = super::DocumentedError;
