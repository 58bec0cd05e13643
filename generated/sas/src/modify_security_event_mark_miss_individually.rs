// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityEventMarkMissIndividually`, from `sas/ModifySecurityEventMarkMissIndividually.md`.

use alicloud_runtime::codegen::*;

/// Adds or removes advanced alert whitelist rules for single assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifySecurityEventMarkMissIndividuallyRequest::new();
/// let reply = client.modify_security_event_mark_miss_individually(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityEventMarkMissIndividuallyRequest {
    /// Whitelist rules to add, as JSON.
    pub insert_mark_miss_param: Option<String>,
    /// Whitelist rules to take away, as JSON.
    pub delete_mark_miss_param: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl ModifySecurityEventMarkMissIndividuallyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InsertMarkMissParam`.
    pub fn insert_mark_miss_param(mut self, value: impl Into<String>) -> Self {
        self.insert_mark_miss_param = Some(value.into());
        self
    }
    /// Sets `DeleteMarkMissParam`.
    pub fn delete_mark_miss_param(mut self, value: impl Into<String>) -> Self {
        self.delete_mark_miss_param = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    ModifySecurityEventMarkMissIndividuallyRequest {
        "InsertMarkMissParam" => insert_mark_miss_param: form,
        "DeleteMarkMissParam" => delete_mark_miss_param: form,
        "From" => from_: form,
        "Lang" => lang: form,
        "SourceIp" => source_ip: query,
    }
}

impl Operation for ModifySecurityEventMarkMissIndividuallyRequest {
    type Response = ModifySecurityEventMarkMissIndividuallyResponse;
    type Error = ModifySecurityEventMarkMissIndividuallyError;
    const INFO: OperationInfo = super::operation(
            "ModifySecurityEventMarkMissIndividually",
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifySecurityEventMarkMissIndividuallyError] = &[
        ModifySecurityEventMarkMissIndividuallyError::NoPermission,
        ModifySecurityEventMarkMissIndividuallyError::UnknownError,
        ModifySecurityEventMarkMissIndividuallyError::ServerError,
    ];
}

/// Response to [`ModifySecurityEventMarkMissIndividuallyRequest`].
#[non_exhaustive]
pub struct ModifySecurityEventMarkMissIndividuallyResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A37B852F-E346-5FF2-82BD-D1F1DXXXXXX`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    ModifySecurityEventMarkMissIndividuallyResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// Errors that the documentation of [`ModifySecurityEventMarkMissIndividuallyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifySecurityEventMarkMissIndividuallyError = super::DocumentedError;
