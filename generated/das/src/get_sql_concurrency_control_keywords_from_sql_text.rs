// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSqlConcurrencyControlKeywordsFromSqlText`, from `das/GetSqlConcurrencyControlKeywordsFromSqlText.md`.

use alicloud_runtime::codegen::*;

/// Derives the keyword string for a SQL throttling rule from a SQL statement.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetSqlConcurrencyControlKeywordsFromSqlTextRequest::new()
///     .instance_id("...")
///     .sql_text("...");
/// let reply = client.get_sql_concurrency_control_keywords_from_sql_text(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSqlConcurrencyControlKeywordsFromSqlTextRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Statement to draw keywords from.
    pub sql_text: Option<String>,
}

impl GetSqlConcurrencyControlKeywordsFromSqlTextRequest {
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
    /// Sets `SqlText`, which is required.
    pub fn sql_text(mut self, value: impl Into<String>) -> Self {
        self.sql_text = Some(value.into());
        self
    }
}

request! {
    GetSqlConcurrencyControlKeywordsFromSqlTextRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
        "SqlText" => sql_text: query,
    }
}

impl Operation for GetSqlConcurrencyControlKeywordsFromSqlTextRequest {
    type Response = GetSqlConcurrencyControlKeywordsFromSqlTextResponse;
    type Error = GetSqlConcurrencyControlKeywordsFromSqlTextError;
    const INFO: OperationInfo = super::operation(
            "GetSqlConcurrencyControlKeywordsFromSqlText",
        )
        .required(&["InstanceId", "SqlText"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetSqlConcurrencyControlKeywordsFromSqlTextError] = &[
        GetSqlConcurrencyControlKeywordsFromSqlTextError::InvalidParams,
        GetSqlConcurrencyControlKeywordsFromSqlTextError::NoPermission,
    ];
}

/// Response to [`GetSqlConcurrencyControlKeywordsFromSqlTextRequest`].
#[non_exhaustive]
pub struct GetSqlConcurrencyControlKeywordsFromSqlTextResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `SELECT~FROM~test~where~name`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30A643F5-D7A6-55F5-AB75-DF501427****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetSqlConcurrencyControlKeywordsFromSqlTextResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetSqlConcurrencyControlKeywordsFromSqlTextRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetSqlConcurrencyControlKeywordsFromSqlTextError = super::DocumentedError;
