// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSqlConcurrencyControl`, from `das/EnableSqlConcurrencyControl.md`.

use alicloud_runtime::codegen::*;

/// Creates a SQL throttling rule that limits the concurrency of statements with certain keywords
/// for a time.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::EnableSqlConcurrencyControlRequest::new()
///     .instance_id("...")
///     .sql_type("...")
///     .max_concurrency(1)
///     .sql_keywords("...")
///     .concurrency_control_time(1);
/// let reply = client.enable_sql_concurrency_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSqlConcurrencyControlRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of sql it is or is to be.
    pub sql_type: Option<String>,
    /// **Required.** Largest value, allowed or found, of this: concurrency.
    pub max_concurrency: Option<i64>,
    /// **Required.** The sql keywords that are concerned.
    pub sql_keywords: Option<String>,
    /// **Required.** Time that is set or recorded for this: concurrency control.
    pub concurrency_control_time: Option<i64>,
}

impl EnableSqlConcurrencyControlRequest {
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
    /// Sets `SqlType`, which is required.
    pub fn sql_type(mut self, value: impl Into<String>) -> Self {
        self.sql_type = Some(value.into());
        self
    }
    /// Sets `MaxConcurrency`, which is required.
    #[inline]
    pub fn max_concurrency(mut self, value: i64) -> Self {
        self.max_concurrency = Some(value);
        self
    }
    /// Sets `SqlKeywords`, which is required.
    pub fn sql_keywords(mut self, value: impl Into<String>) -> Self {
        self.sql_keywords = Some(value.into());
        self
    }
    /// Sets `ConcurrencyControlTime`, which is required.
    #[inline]
    pub fn concurrency_control_time(mut self, value: i64) -> Self {
        self.concurrency_control_time = Some(value);
        self
    }
}

request! {
    EnableSqlConcurrencyControlRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
        "SqlType" => sql_type: query,
        "MaxConcurrency" => max_concurrency: query,
        "SqlKeywords" => sql_keywords: query,
        "ConcurrencyControlTime" => concurrency_control_time: query,
    }
}

impl Operation for EnableSqlConcurrencyControlRequest {
    type Response = EnableSqlConcurrencyControlResponse;
    type Error = EnableSqlConcurrencyControlError;
    const INFO: OperationInfo = super::operation("EnableSqlConcurrencyControl")
        .required(
            &[
                "InstanceId",
                "SqlType",
                "MaxConcurrency",
                "SqlKeywords",
                "ConcurrencyControlTime",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableSqlConcurrencyControlError] = &[
        EnableSqlConcurrencyControlError::InvalidParams,
        EnableSqlConcurrencyControlError::NoPermission,
    ];
}

/// Response to [`EnableSqlConcurrencyControlRequest`].
#[non_exhaustive]
pub struct EnableSqlConcurrencyControlResponse {
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
    EnableSqlConcurrencyControlResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableSqlConcurrencyControlRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type EnableSqlConcurrencyControlError = super::DocumentedError;
