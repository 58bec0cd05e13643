// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessKeyLastUsedIps`, from `actiontrail/GetAccessKeyLastUsedIps.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP addresses from which an AccessKey pair was last used.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetAccessKeyLastUsedIpsRequest::new()
///     .access_key("LTAI****************")
///     .service_name("Ecs");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_access_key_last_used_ips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIpsRequest {
    /// **Required.** Key that opens, signs or picks out the access. Example: `LTAI****************`.
    pub access_key: Option<String>,
    /// **Required.** Cloud service whose records are looked at, such as `Ecs`.
    pub service_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
}

impl GetAccessKeyLastUsedIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessKey`, which is required.
    pub fn access_key(mut self, value: impl Into<String>) -> Self {
        self.access_key = Some(value.into());
        self
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    GetAccessKeyLastUsedIpsRequest {
        "AccessKey" => access_key: query,
        "ServiceName" => service_name: query,
        "NextToken" => next_token: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetAccessKeyLastUsedIpsRequest {
    type Response = GetAccessKeyLastUsedIpsResponse;
    type Error = GetAccessKeyLastUsedIpsError;
    const INFO: OperationInfo = super::operation("GetAccessKeyLastUsedIps")
        .required(&["AccessKey", "ServiceName"])
        .read_only();
    const ERRORS: &'static [GetAccessKeyLastUsedIpsError] = &[
        GetAccessKeyLastUsedIpsError::IncompleteSignature,
        GetAccessKeyLastUsedIpsError::InvalidQueryParameter,
    ];
}

impl Paginated for GetAccessKeyLastUsedIpsRequest {
    type Item = Ip;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ips)
    }
}

/// Response to [`GetAccessKeyLastUsedIpsRequest`].
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIpsResponse {
    /// The IP addresses that were found or are concerned, one entry each.
    pub ips: Vec<Ip>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `145318BE-DEE1-4C57-AA7C-5BE7D34A6AE0`.
    pub request_id: Option<String>,
}

response! {
    GetAccessKeyLastUsedIpsResponse {
        "Ips" => ips: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// The IP addresses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Ip {
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
    /// IP address of the host or service concerned. Example: `10.10.**.**`.
    pub ip: Option<String>,
    /// Where it comes from. Example: `ManagementEvent`.
    pub source: Option<String>,
    /// Moment that was recorded for this: used. Example: `1657247532000`.
    pub used_timestamp: Option<i64>,
}

response! {
    Ip {
        "Detail" => detail: value,
        "Ip" => ip: value,
        "Source" => source: value,
        "UsedTimestamp" => used_timestamp: value,
    }
}

/// Errors that the documentation of [`GetAccessKeyLastUsedIpsRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
pub type GetAccessKeyLastUsedIpsError = super::DocumentedError;
