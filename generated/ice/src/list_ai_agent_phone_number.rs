// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAIAgentPhoneNumber`, from `ice/ListAIAgentPhoneNumber.md`.

use alicloud_runtime::codegen::*;

/// Lists the phone numbers that AI agents can use, with their status.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAIAgentPhoneNumberRequest::new();
/// let reply = client.list_ai_agent_phone_number(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAIAgentPhoneNumberRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// Number that picks out the item, such as a phone number.
    pub number: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ListAIAgentPhoneNumberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Number`.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ListAIAgentPhoneNumberRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Number" => number: query,
        "Status" => status: query,
    }
}

impl Operation for ListAIAgentPhoneNumberRequest {
    type Response = ListAIAgentPhoneNumberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAIAgentPhoneNumber").read_only();
}

/// Response to [`ListAIAgentPhoneNumberRequest`], which the documentation does not describe.
pub type ListAIAgentPhoneNumberResponse = alicloud_runtime::UndocumentedResponse;
