// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMobilesCardSupport`, from `dysmsapi/QueryMobilesCardSupport.md`.

use alicloud_runtime::codegen::*;

/// Checks which phone numbers, plain or as SHA-1 hashes, can receive card messages of a template.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QueryMobilesCardSupportRequest::new()
///     .template_code("...")
///     .mobiles(["..."]);
/// let reply = client.query_mobiles_card_support(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMobilesCardSupportRequest {
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
    /// **Required.** Numbers to look up.
    pub mobiles: Vec<Value>,
    /// Whether the numbers are given as they are or as hashes. Length: at most 100.
    pub encrypt_type: Option<Open<EncryptType>>,
}

impl QueryMobilesCardSupportRequest {
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
    /// Sets `EncryptType`.
    pub fn encrypt_type(mut self, value: impl Into<Open<EncryptType>>) -> Self {
        self.encrypt_type = Some(value.into());
        self
    }
}

request! {
    QueryMobilesCardSupportRequest {
        "TemplateCode" => template_code: query,
        "Mobiles" => mobiles: query_json,
        "EncryptType" => encrypt_type: query,
    }
}

impl Operation for QueryMobilesCardSupportRequest {
    type Response = QueryMobilesCardSupportResponse;
    type Error = QueryMobilesCardSupportError;
    const INFO: OperationInfo = super::operation("QueryMobilesCardSupport")
        .required(&["TemplateCode", "Mobiles"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [QueryMobilesCardSupportError] = &[
        QueryMobilesCardSupportError::ForbiddenAction,
    ];
}

/// Response to [`QueryMobilesCardSupportRequest`].
#[non_exhaustive]
pub struct QueryMobilesCardSupportResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08C17DFE-2E10-54F4-BAFB-7180039CC217`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<MobilesCardSupportData>,
}

response! {
    QueryMobilesCardSupportResponse {
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
        "QueryResult" => query_result: list(""),
    }
}

/// Numbers looked up, each with whether its phone can show cards.
#[non_exhaustive]
pub struct QueryResult {
    /// Number that was looked up. Example: `1380000****`.
    pub mobile: Option<String>,
    /// Whether the phone with this number can show card messages. Example: `true`.
    pub support: Option<bool>,
}

response! {
    QueryResult {
        "Mobile" => mobile: value,
        "Support" => support: value,
    }
}

values! {
    /// Whether the numbers are given as they are or as hashes.
    pub enum EncryptType {
        /// Numbers are given as SHA-1 hashes.
        Sha1 = "SHA1",
        /// Numbers are given as they are.
        Normal = "NORMAL",
    }
}

/// Errors that the documentation of [`QueryMobilesCardSupportRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type QueryMobilesCardSupportError = super::DocumentedError;
