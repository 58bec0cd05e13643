// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccessTokens`, from `smc/ListAccessTokens.md`.

use alicloud_runtime::codegen::*;

/// Lists activation codes and how far each has been used.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::ListAccessTokensRequest::new();
/// let reply = client.list_access_tokens(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccessTokensRequest {
    /// Activation code whose client may register. Items: at most 100.
    pub access_token_id: Vec<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl ListAccessTokensRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessTokenId`.
    pub fn access_token_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_token_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ListAccessTokensRequest {
        "AccessTokenId" => access_token_id: query,
        "Name" => name: query,
        "Status" => status: query,
    }
}

impl Operation for ListAccessTokensRequest {
    type Response = ListAccessTokensResponse;
    type Error = ListAccessTokensError;
    const INFO: OperationInfo = super::operation("ListAccessTokens").read_only();
    const ERRORS: &'static [ListAccessTokensError] = &[
        ListAccessTokensError::InternalError,
    ];
}

/// Response to [`ListAccessTokensRequest`].
#[non_exhaustive]
pub struct ListAccessTokensResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2DA3097-79B9-53AE-B0DF-281DC54F****`.
    pub request_id: Option<String>,
    /// The access tokens that were found or are concerned, one entry each.
    pub access_tokens: Vec<AccessToken>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `20`.
    pub page_number: Option<i32>,
}

response! {
    ListAccessTokensResponse {
        "RequestId" => request_id: value,
        "AccessTokens" => access_tokens: list("AccessToken"),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// The access tokens that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AccessToken {
    /// ID of the access token that the item belongs to or stands for.
    /// Example: `at-bp1akz2zp67r0k6r****`.
    pub access_token_id: Option<String>,
    /// The times to live in day that are concerned. Example: `30`.
    pub time_to_live_in_days: Option<String>,
    /// How many servers the activation code can register. Example: `100`.
    pub count: Option<String>,
    /// How many there are of this: registered. Example: `5`.
    pub registered_count: Option<String>,
    /// When the item was created. Example: `2022-09-09T02:35:44Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `activated`.
    pub status: Option<String>,
    /// Name that people know the item by. Example: `test_name`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    AccessToken {
        "AccessTokenId" => access_token_id: value,
        "TimeToLiveInDays" => time_to_live_in_days: value,
        "Count" => count: value,
        "RegisteredCount" => registered_count: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Name" => name: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`ListAccessTokensRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListAccessTokensError = super::DocumentedError;
