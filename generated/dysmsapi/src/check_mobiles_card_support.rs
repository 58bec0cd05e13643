// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckMobilesCardSupport`, from `dysmsapi/CheckMobilesCardSupport.md`.

use alicloud_runtime::codegen::*;

/// Checks which phone numbers can receive card messages of a template.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::CheckMobilesCardSupportRequest::new()
///     .template_code("...")
///     .mobiles(["..."]);
/// let reply = client.check_mobiles_card_support(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckMobilesCardSupportRequest {
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
    /// **Required.** Numbers to look up.
    pub mobiles: Vec<Value>,
}

impl CheckMobilesCardSupportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateCode`, which is required.
    pub fn template_code(mut self, value: impl Into<String>) -> Self {
        self.template_code = Some(value.into());
        self
    }
    /// Sets `Mobiles`, which is required.
    pub fn mobiles(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.mobiles = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CheckMobilesCardSupportRequest {
        "TemplateCode" => template_code: query,
        "Mobiles" => mobiles: query,
    }
}

impl Operation for CheckMobilesCardSupportRequest {
    type Response = CheckMobilesCardSupportResponse;
    type Error = CheckMobilesCardSupportError;
    const INFO: OperationInfo = super::operation("CheckMobilesCardSupport")
        .required(&["TemplateCode", "Mobiles"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [CheckMobilesCardSupportError] = &[
        CheckMobilesCardSupportError::ForbiddenAction,
    ];
}

/// Response to [`CheckMobilesCardSupportRequest`].
#[non_exhaustive]
pub struct CheckMobilesCardSupportResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E477085AAF`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<MobilesCardSupportData>,
}

response! {
    CheckMobilesCardSupportResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MobilesCardSupportData {
    /// Numbers looked up, each with whether its phone can show cards.
    pub query_result: Vec<QueryResult>,
}

response! {
    MobilesCardSupportData {
        "queryResult" => query_result: list(""),
    }
}

/// Numbers looked up, each with whether its phone can show cards.
#[non_exhaustive]
pub struct QueryResult {
    /// Number that was looked up. Example: `1390000****`.
    pub mobile: Option<String>,
    /// Whether the phone with this number can show card messages. Example: `true`.
    pub support: Option<bool>,
}

response! {
    QueryResult {
        "mobile" => mobile: value,
        "support" => support: value,
    }
}

/// Errors that the documentation of [`CheckMobilesCardSupportRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type CheckMobilesCardSupportError = super::DocumentedError;
