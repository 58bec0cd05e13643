// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmsAuthorizationLetter`, from `dysmsapi/QuerySmsAuthorizationLetter.md`.

use alicloud_runtime::codegen::*;

/// Returns authorization letters, by ID, signature, organization, or state.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySmsAuthorizationLetterRequest::new();
/// let reply = client.query_sms_authorization_letter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmsAuthorizationLetterRequest {
    /// Returns only these letters of authorization.
    pub authorization_letter_id_list: Vec<i64>,
    /// Signature that stands at the head of the message and tells who sends it.
    pub sign_name: Option<String>,
    /// Unified social credit code of the company.
    pub organization_code: Option<String>,
    /// Returns only entries at this stage of the review.
    pub state: Option<String>,
    /// Returns only letters of authorization in this state.
    pub status: Option<String>,
}

impl QuerySmsAuthorizationLetterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthorizationLetterIdList`.
    pub fn authorization_letter_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.authorization_letter_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SignName`.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
    /// Sets `OrganizationCode`.
    pub fn organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    QuerySmsAuthorizationLetterRequest {
        "AuthorizationLetterIdList" => authorization_letter_id_list: query_json,
        "SignName" => sign_name: query,
        "OrganizationCode" => organization_code: query,
        "State" => state: query,
        "Status" => status: query,
    }
}

impl Operation for QuerySmsAuthorizationLetterRequest {
    type Response = QuerySmsAuthorizationLetterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmsAuthorizationLetter")
        .read_only();
}

/// Response to [`QuerySmsAuthorizationLetterRequest`], which the documentation does not describe.
pub type QuerySmsAuthorizationLetterResponse = alicloud_runtime::UndocumentedResponse;
